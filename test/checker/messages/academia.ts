import type { Message } from './message.ts';

export const academia: readonly Message[] = [
  {
    writer: { sectors: ['academia'], country: 'US' },
    readers: ['community'],
    text: `Dear Ms. Washington,

Thank you for your interest in our study on sleep and memory in older adults. I enjoyed our phone call, and I'm glad that your knee is better!

Here is what taking part would involve. You would come to our lab in Weaver Hall twice, about a month apart, for two hours each time. We'd ask you some questions about your sleep, give you a few memory tasks on a computer and fit you with a watch to wear at night. There's no blood draw and no medication. Participants will be randomized to one of two arms, and neither you nor the research assistant will know which one you are in.

The study has been approved by our IRB. Everything you tell us is confidential, and your data will be de-identified before analysis. You can stop at any time without giving a reason. You'll get a $40 gift card for each visit, and we pay for parking in the deck on Elm.

If you're still interested, please read the attached consent form, write down any questions and give me a call at 555-0139. Do not sign it yet; we'll go over it together.

Sincerely,
Hannah Feld
PhD candidate, Department of Psychology`,
    finds: ['randomized', 'arms', 'IRB', 'de-identified'],
  },
  {
    writer: { sectors: ['academia'], country: 'GB' },
    readers: ['government', 'nonprofit'],
    text: `Dear Marcus and Lin,

Many thanks for your comments on the draft report. I've been through them all (on a very slow train from Durham) and most were easy to deal with.

Two that were not. You asked why we can't simply say that the new youth clubs cut crime. The trouble is confounding: the clubs opened in the same year as the new police station, and the areas weren't chosen at random. What we can say is that there's an association, that it is robust to the usual checks, and that the effect size is modest, about 6% (95% CI 1 to 11). The qualitative data point the same way. The young people we interviewed were clear that having somewhere warm to go made a difference.

You also wanted the summary to be cut to one page. Done, although I would like to keep the paragraph on limitations.

Next steps: I'll send the final version by the 20th. We're planning a paper for a peer-reviewed journal too, and my head of department is very keen on impact for the REF, so a line from the council on how you will use the findings would be gold dust.

The PI is away until Monday, so any invoice queries had better wait.

Best wishes,
Catrin`,
    finds: [
      'confounding',
      'an association',
      'robust',
      'effect size',
      'CI',
      'qualitative',
      'limitations',
      'paper',
      'a peer-reviewed',
      'impact',
      'REF',
      'PI',
    ],
  },
  {
    writer: { sectors: ['academia'], country: 'US' },
    readers: ['business', 'technology'],
    text: `Hi Jordan,

Good news: the dean signed off, so we can host your team for the fall seminar. The room holds 60, it's on the second floor of Baird, and there is an elevator.

A few logistics. We'd love one speaker for 40 minutes plus 20 for questions. The audience is a mix of undergrads, grad students and a couple of emeritus faculty who never miss a free lunch. Please keep the pitch for your product to a minimum; the provost is a bit touchy about that after last year.

On the research side, your idea of a joint paper is interesting. Our postdoc, Wei, has a working model of customer behavior, but it's limited by a small sample (n = 84). If you can share clickstream data under a DUA, she could test whether the result generalizes. We'd have to go through the office of sponsored programs, and they will ask about IP and indirects. Budget six weeks for that. I don't make the rules!

Also, two of my students are on the job market this year. Both are ABD and both are terrific. May I send you their CVs?

Parking: take the ramp on Third and I'll validate your ticket.

Cheers,
Lena`,
    finds: [
      'emeritus',
      'provost',
      'postdoc',
      'model',
      'DUA',
      'office of sponsored programs',
      'indirects',
      'ABD',
    ],
  },
  {
    writer: { sectors: ['academia'], country: 'GB' },
    readers: ['education', 'health'],
    text: `Dear Mr Pryce,

Thank you for agreeing to let us work with Years 7 and 8 again. The pupils were a delight last summer, and the lad who asked whether brains can get full has become a legend in our department.

I enclose the information sheet and the opt-out forms for parents. Ethical approval came through on 4 September (ref. 2291). In brief, we would visit on three mornings in the spring term and give each class a questionnaire about screen time and mood. It takes a quarter of an hour. The instrument has been validated for this age group, and we'll have a baseline, a midpoint and a follow-up at six months.

If a child's answers suggest that they are at risk, we would tell your safeguarding lead the same day. We would not diagnose anyone. Mrs Lowe, the school nurse, has kindly agreed to be there.

We'd like your teachers' views as well, perhaps in a focus group after school, with cake. Their comments will be pseudonymised and coded by theme.

Would the week of 20 January suit? It has to be before your mocks, I gather.

Yours sincerely,

Dr Eleri Vaughan
Senior Lecturer, School of Psychology`,
    finds: ['instrument', 'validated', 'pseudonymised', 'coded'],
  },
];
