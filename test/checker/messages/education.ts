import type { Message } from './message.ts';

export const education: readonly Message[] = [
  {
    writer: { sectors: ['education'], country: 'US' },
    readers: ['health'],
    text: `Dear Dr. Thompson,

I am writing about Leo's upcoming IEP meeting on October 3. As his special education teacher, I want to make sure that the PT and OT reports from your clinic are in before the team meets. His current IEP runs out on October 15, and under IDEA we have to hold the annual review before then. Leo's gen ed teacher, the LEA representative and the school psychologist will attend.

So far Leo has made great progress in the LRE: he spends about 70% of the day in a general classroom. His progress monitoring data shows growth in reading fluency, although he is still in Tier 3 for math. We would also like to talk about accommodations, specifically extended time and a quiet room. Please could you send the following:

1. The most recent PT evaluation
2. Any FERPA/HIPAA release forms that his mother has signed
3. Recommendations regarding assistive technology (AT) for writing

Should you have any questions, please do not hesitate to contact me at (555) 010-3456. I'm in the building M-F from 7:30 AM to 3:30 PM CST.

With regard to transportation, the bus will pick Leo up at 7:05 and his 1:1 aide will ride with him. The district utilizes a new app, BusTrack, and his mother has the login.

Thank you so much for everything you do for Leo!

Warmly,
Karen O'Neil, M.Ed.
Jefferson Elementary School`,
    finds: [
      'IEP',
      'IDEA',
      'gen ed teacher',
      'LEA',
      'LRE',
      'progress monitoring data',
      'Tier 3',
      'accommodations',
      'FERPA',
      'regarding',
      'Should you have any questions',
      'please do not hesitate to contact me',
      'With regard to',
      'utilizes',
    ],
  },
  {
    writer: { sectors: ['education'], country: 'GB' },
    readers: ['community'],
    text: `Dear parents and carers,

Welcome back! I hope you all had a good half-term. A few dates and reminders for Year 4:

• Swimming starts on Wednesday 6 November. Please send a costume, a towel and a drink. Long hair needs to be tied back.
• Our phonics workshop for parents is on Thursday at 2.30 pm in the hall. Siblings are welcome.
• The INSET day is Friday 29 November, so school is closed to pupils.
• Spellings and the reading record come home on Mondays. Please sign the record at least three times a week.

In maths we're moving on to the bus stop method, and there will be a low-stakes quiz on Fridays to get ready for the MTC in June. Children who are working below the expected standard will have an intervention with Mrs Dale on Tuesday afternoons; this isn't a punishment and most of them love it!

If your child is entitled to FSM or gets pupil premium, the trip to the Roman fort is free. Otherwise it is £14.50, payable through ParentPay by the 15th.

Lost property is overflowing again. Please come and have a look.

Kind regards,
Miss Hartley
Class teacher, 4H`,
    finds: ['phonics', 'INSET day', 'reading record', 'MTC', 'an intervention', 'FSM', 'pupil premium'],
  },
  {
    writer: { sectors: ['education'], country: 'US' },
    readers: ['business', 'nonprofit'],
    text: `Good morning Carlos,

It was great to meet you at the chamber breakfast. As promised, here is some background on our CTE program and what we hope a partner like Delgado Plumbing could do.

We have 64 juniors and seniors in the skilled trades pathway. About a third are ELLs, and most of them come from Title I schools. Each student needs 120 hours of work-based learning before graduation, and that is where we are short. We'd need a site supervisor who can fill out a simple rubric at midterm and at the end (I'm attaching last year's, it takes ten minutes).

The district covers workers' comp and transportation. You would not have to pay the kids, although some employers choose to offer a stipend.

Next steps: would you be open to a site visit the week of September 9? I am free Tuesday after second period or any time on Thursday. Our PLC meets on Wednesdays so that day is out.

Thanks again, and say hi to your wife for me. My daughter still talks about her third grade class!

Best,
Monica Reyes
CTE Coordinator, Westbrook High School
(555) 014-2299`,
    finds: ['CTE', 'seniors', 'pathway', 'ELLs', 'Title I', 'rubric', 'a stipend', 'PLC'],
  },
  {
    writer: { sectors: ['education'], country: 'GB' },
    readers: ['government', 'health'],
    text: `Notes of the team around the family meeting, 12 February, 3.45 pm, Riverside Primary

Present: Joan Price (DSL, chair), Amir Khan (social worker), Lou Bates (school nurse), Mum
Apologies: the health visitor

1. Attendance. Ella is at 81%, up from 74% before Christmas. The mornings are hardest. Mum says the new medicine makes her sleepy. Lou will ask the GP whether it can be taken at night.

2. Learning. Ella is on the SEN register at SEN Support. Her key worker has put a now-and-next board on her table and it helps. In reading she is two years behind ARE. Joan will apply for top-up funding before the end of term.

3. Home. The boiler is mended. Mum would like a bigger place but is a long way down the list. Amir will find out where she stands.

4. Behaviour. There was one fixed-term exclusion in January after an incident at lunch. Staff now use zones of regulation and she has a quiet corner. Nothing since!

5. Date of next meeting: 26 March at 3.45 pm. Joan to send the plan to everyone by Friday.`,
    finds: [
      'team around the family',
      'DSL',
      'SEN register',
      'SEN Support',
      'key worker',
      'ARE',
      'fixed-term exclusion',
      'zones of regulation',
    ],
  },
];
