import type { Sector } from '@plainbridge/shared/domain/sector.ts';

/** A message as partners write them to each other, with who writes and who reads. */
interface Message {
  readonly writer: { readonly sectors: readonly Sector[]; readonly country: string };
  readonly readers: readonly Sector[];
  readonly text: string;
}

export const messages: readonly Message[] = [
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
  },
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
  },
  {
    writer: { sectors: ['nonprofit'], country: 'GB' },
    readers: ['government', 'business'],
    text: `Dear Councillor Hughes,

I wanted to share how the first quarter of the Warm Homes project has gone, and to ask for your help with one thing. We reached 412 households across the borough, of which 138 were new to us. Our volunteers knocked on doors in Elm Park, Harold Hill and Gooshays, and our partners at the Citizens Advice bureau helped people claim £61,000 in benefits that they didn't know about.

The theory of change that we agreed in January still holds. What has changed is the referral pathway: GPs now send people straight to us, which has cut the wait from six weeks to nine days. Our beneficiaries tell us that this matters more than anything else. One of them, Mrs. Ahmed, said: "I thought nobody would come. Then your Sam turned up with a heater and a kettle, and stayed for tea."

The ask: our unrestricted reserves cover four months, and the match funding from the lottery runs out at the end of the year. Could the council commit to the core costs for 2026/27 before the end of November? Without a decision by then, we would have to give notice to three of our staff (2.4 FTE).

I'd be glad to bring our trustees and some of the people we have helped to the next scrutiny meeting. A one-page summary of outputs and outcomes is attached, with the KPIs you asked for.

Best wishes,
Tom

Tom Barker
CEO, Havering Neighbours
Registered charity no. 1098765`,
  },
  {
    writer: { sectors: ['finance'], country: 'US' },
    readers: ['nonprofit', 'community'],
    text: `Hello all,

Quick recap from this morning's call about the grant budget. The ask is to get the Q2 actuals and the accrual for payroll into the template by EOD Thursday so that we can close the books on time. Please use the chart of accounts that Dana sent on 4/2, not the old one. I've noticed a few entries that hit the wrong GL code; if you aren't sure where something goes, leave it in suspense and drop me a note.

On indirect costs: the funder allows a de minimis rate of 10% of MTDC, and we'll apply it at year end. Anything that's a pass-through to subrecipients should be kept separate, since only the first $25k of each subaward counts. The 990 is due on May 15, and our auditors would like the PBC list two weeks ahead of the fieldwork.

Finally, a heads up on cash flow. Accounts receivable is higher than I'd like, and DSO has crept up to 61 days. I am going to reach out to the county about the three invoices that are past due. If they don't pay by the 30th we may have to draw down on the line of credit, which has a covenant on liquidity.

Happy to walk anyone through this. My door is open after 2 pm most days, and Slack works too.

Thanks!
Rob`,
  },
  {
    writer: { sectors: ['legal'], country: 'GB' },
    readers: ['education', 'nonprofit', 'health'],
    text: `Dear colleagues,

Further to our meeting on 3 June, I attach the draft data sharing agreement between the Trust, the council and the four schools. Please let me have any comments by close of business on 20 June. I have highlighted the clauses that have changed since the last version.

A couple of points for your attention. First, each party is a controller in its own right, and the schools will each need to carry out a DPIA before any personal data is shared. Second, the indemnity in clause 12 is mutual and capped at £250,000; this is without prejudice to the insurers' view. Third, a data subject may make a subject access request (SAR) to any of us, and we have one month to respond. In the event that a SAR touches records held by two parties, the one that received it takes the lead.

I would also remind everyone that consent is not the only lawful basis. For safeguarding work you'll usually rely on public task, and you need not ask the parents in advance. Notwithstanding the above, it is good practice to tell families what you share and why, in plain words.

If the agreement is acceptable, I will arrange for execution by all parties in counterparts. Should any party need to seek advice from its own solicitors, please let me know ASAP so that we can adjust the timetable.

Yours sincerely,

Helen Marsh
Partner`,
  },
];
