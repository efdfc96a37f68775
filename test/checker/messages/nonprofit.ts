import type { Message } from './message.ts';

export const nonprofit: readonly Message[] = [
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
    finds: [
      'theory of change',
      'beneficiaries',
      'The ask',
      'unrestricted reserves',
      'match funding',
      'core costs',
      'outputs',
      'outcomes',
    ],
  },
  {
    writer: { sectors: ['nonprofit'], country: 'US' },
    readers: ['community'],
    text: `Dear neighbors and friends,

What a year! Because of you, 212 families on the east side had groceries every single week, and our kids' library now has more than 3,000 books. Thank you.

On Saturday, April 26 we're throwing our spring block party in Miller Park, from noon to 5. There'll be barbecue, a bounce house, face painting and live music from the Tenth Street Band. Bring a dish to share if you can. We need about 30 volunteers to set up, serve and clean up afterward. If you'd like to take a shift, text Denise at 555-0162.

We also have some good news. Our capital campaign has passed the halfway mark, and an anonymous donor has made a challenge grant: every dollar you give before June 30 will be matched up to $20,000. Gifts can be in-kind, too. We're a 501(c)(3), so your contribution is tax deductible to the extent allowed by law.

And please say a warm hello to Luis, our new development director. He used to run the bakery on Main, so he knows most of you already.

With love and thanks,
Pastor Joyce and the whole team at Eastside Table`,
    finds: ['capital campaign', 'challenge grant', '501(c)(3)'],
  },
  {
    writer: { sectors: ['nonprofit'], country: 'GB' },
    readers: ['health'],
    text: `Hi Dr Menon,

Thanks for the three referrals this week. All of them have been contacted and I wanted to let you know where things are at.

Mrs B came to the lunch club on Monday and had a lovely time; she's coming again. Mr W isn't keen on groups, so we have matched him with one of our befrienders, who will ring him every Thursday. Ms T needs more than we can give. She disclosed some worrying things about her son and money, so I've raised a safeguarding concern with the council and signposted her to the refuge's helpline.

A favour: could your receptionists use the new form? The old one has no space for next of kin, and we've had two no-shows because we couldn't get hold of anyone. I can pop in and go through it with them over a cup of tea.

One last thing. Our commissioner wants evidence of social return on investment by March and I'm supposed to show how many GP appointments we have saved. Is there a simple way to pull those numbers from your system, suitably anonymised?

All the best,
Shona
Link worker, Good Company Leith`,
    finds: ['befrienders', 'disclosed', 'social return on investment'],
  },
  {
    writer: { sectors: ['nonprofit'], country: 'US' },
    readers: ['business', 'finance'],
    text: `Dear Mr. Whitfield,

Thank you for taking the time to speak with me on Tuesday. You asked how a gift from First Valley Bank would be used, and I promised you a straight answer.

Harbor House shelters about 40 women and children on any given night. Shelter is only the start: our case managers help each guest find work, open a bank account and move into a home of her own. Last year 71 percent of the families who left us were still housed twelve months later. It costs $38 a night, and 86 cents of every dollar goes directly to programs.

We are asking for $50,000 over two years. It would fund a part-time financial coach and seed an IDA program in which savings are matched two to one. We would be happy to share our logic model, our latest 990 and a list of our other funders, and of course to recognize the bank in our annual report. You wouldn't need to fill in an LOI; this letter can serve as one.

Could you come for a tour before your committee meets on October 17? I think that you'd enjoy the garden. The kids grow tomatoes the size of softballs.

Warm regards,
Angela Brooks
Executive Director, Harbor House
"Everyone deserves a front door."`,
    finds: ['IDA', 'logic model', '990', 'LOI'],
  },
];
