import type { Message } from './message.ts';

export const health: readonly Message[] = [
  {
    writer: { sectors: ['health'], country: 'GB' },
    readers: ['education', 'community'],
    text: `Hi Maria,

Thanks for your time on Tuesday. Following the MDT, we agreed that Jamal would be discharged on Friday 14 March with a care package in place. His CBT sessions will continue at CAMHS until Easter, and the OT will come to school to look at the classroom. In order to support him, could the SENCO arrange a meeting with us prior to his return? At this point in time we don't have a date from the EWO.

A few things to note:

- He is on PRN medication; the school nurse (Anna Lee, RGN) has the details.
- His EHCP (education, health and care plan) is being reviewed by the LA in May.
- We'd like to utilise the existing reintegration plan rather than write a new one.

Please be advised that the ward is extremely short-staffed, and due to the fact that two colleagues are off, replies may take longer than usual. If you need to speak with someone urgently, call 020 7946 0018 and ask for the duty desk.

It was really great to hear how well the class has welcomed him back. The drawing they sent is on the wall next to his bed, and he shows it to everyone who comes by.

Kind regards,

Dr Priya Shah MBBS, MRCPCH
Consultant Paediatrician, CAMHS South
St Mary's NHS Trust | www.stmarys.example.nhs.uk

On Mon, 10 Mar 2025 at 09:14, Maria Lopez <maria@riverside.sch.uk> wrote:
> Dear Priya, the SENCO and the DSL would like to utilise...`,
    finds: [
      'MDT',
      'discharged',
      'care package',
      'CBT',
      'CAMHS',
      'OT',
      'In order to',
      'SENCO',
      'prior to',
      'At this point in time',
      'EWO',
      'PRN',
      'LA',
      'utilise',
      'Please be advised that',
      'due to the fact that',
    ],
  },
  {
    writer: { sectors: ['health'], country: 'US' },
    readers: ['community'],
    text: `Hi Mrs. Alvarez,

This is Jen from Dr. Patel's office. I hope the new puppy is settling in! I'm writing about your labs from last Thursday.

Your A1C came back at 7.2, which is down from 7.9 in the spring, so whatever you are doing is working. The lipid panel was unremarkable. Your blood pressure was a little high again (148/92), and Dr. Patel would like you to check it at home, twice a day, for two weeks. Write the numbers down and bring them to your follow-up on Tuesday, May 6 at 10:15 AM.

A few other things:
- We called in a refill of your metformin to the Walgreens on Oak Street. The dose is now 500 mg BID.
- Please stop the ibuprofen. It's contraindicated with your new medication.
- Fasting isn't needed this time, so eat breakfast as usual.

If you get dizzy or have chest pain, don't wait for us. Call 911 or go to the ER.

Your copay for the visit will be $25. The parking garage is closed, so use the lot on Fifth.

Take care,
Jen Kowalski, RN
Lakeside Family Medicine`,
    finds: ['A1C', 'lipid panel', 'unremarkable', 'metformin', 'BID', 'contraindicated'],
  },
  {
    writer: { sectors: ['health'], country: 'GB' },
    readers: ['government'],
    text: `Dear Ms Okafor,

Re: Mr Leonard Finch, 14 Bramble Close

I am the community matron for Mr Finch, who is 83 and lives alone in one of your ground-floor flats. He was an inpatient for three weeks after a fall in January and is now back home. His mobility is poor; he uses a frame indoors and cannot manage the two steps at the front door.

On examination last week he was breathless on minimal exertion, and I noted damp and black mould on the bedroom wall. In my view the state of the flat is making his COPD worse. I would be grateful if the council could:

1. inspect the damp as a matter of urgency;
2. fit a ramp and a second handrail;
3. consider him for a move if the work can't be done before the autumn.

Our OT, Ben, has carried out an ADL assessment, and I can send it with Mr Finch's consent. He has capacity and is keen to stay where he is, close to his sister at number 22.

I am out on visits most mornings. The best time to ring me is between 2 and 4 pm on 0117 496 0203.

Yours sincerely,

Grace Adeyemi
Community Matron, Eastfield Health Centre`,
    finds: ['an inpatient', 'COPD', 'as a matter of urgency', 'OT', 'ADL', 'capacity'],
  },
  {
    writer: { sectors: ['health'], country: 'US' },
    readers: ['technology'],
    text: `Hey Sam,

Following up on the ticket from Friday. The nurses on 4 West still can't open the MAR from the new workstations on wheels. They log in, pick the patient, and the screen just hangs. I timed it: 90 seconds at 8 AM, right in the middle of med pass.

I know your team is busy with the move, but this is a patient safety issue. Yesterday we had a near miss because a nurse was charting from memory and the PRN dose from the night shift hadn't shown up. Also, the barcode scanners lose their charge by noon.

Can somebody come up and round with us tomorrow, say at 7? You'd see it right away. Bring sneakers and coffee :)

Two more quick ones:
- The census on the dashboard is off by one whenever we transfer someone to the ICU.
- Dr. Brandt asks whether the order sets for sepsis will go live on the 12th or not.

Thanks for all you do. I do realize that we aren't your only floor.

Thanks,
Tasha Greene, BSN, RN
Nurse manager, 4 West`,
    finds: ['MAR', 'near miss', 'PRN', 'census', 'sepsis'],
  },
];
