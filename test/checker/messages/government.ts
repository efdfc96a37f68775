import type { Message } from './message.ts';

export const government: readonly Message[] = [
  {
    writer: { sectors: ['government'], country: 'GB' },
    readers: ['community'],
    text: `Dear resident,

Proposed changes to parking in Mill Lane and Station Road

Following complaints from a number of residents about commuter parking, the council is minded to introduce a controlled parking zone in your area. The zone would operate from Monday to Friday, 9.30 am to 4.30 pm. Permits would cost £62 a year for the first car and £110 for the second. Blue Badge holders would be exempt.

A plan of the scheme is enclosed with this letter. You can also view it at the library or at www.northmere.example.gov.uk/parking. A drop-in session will be held in the Methodist hall on Tuesday 8 July between 4 and 7.30 pm, where officers will be on hand to answer questions.

The statutory consultation runs until 25 July. Objections to the TRO must be made in writing, stating the grounds. All representations will be reported to the Cabinet Member for Transport prior to a decision in September.

If you need this letter in large print or in another language, please ring 01632 960114.

Yours faithfully,

D. Whitlock
Parking Services Manager`,
    finds: [
      'a number of',
      'minded to',
      'officers',
      'consultation',
      'TRO',
      'representations',
      'Cabinet Member',
      'prior to',
    ],
  },
  {
    writer: { sectors: ['government'], country: 'US' },
    readers: ['nonprofit'],
    text: `Good afternoon everyone,

Thank you to all who came to the bidders' conference on Monday. Here are answers to the questions that came up.

Q: Is the match required to be cash?
A: No. It may be cash or in-kind, as long as it is documented and allowable under 2 CFR 200.

Q: When will the awards be announced?
A: We expect to issue the NOFO on January 15. Applications close March 3 at 5:00 p.m. local time. Late ones will not be reviewed, no exceptions. Awards should be out by mid-June, pending appropriations.

Q: We're a small group and have never had a federal grant. Can we still apply?
A: Absolutely. You need an active SAM registration and a UEI, which are free but can take several weeks, so please start today. If you would rather not apply on your own, think about being a subrecipient of a bigger agency.

Q: Can we pay for food?
A: Generally not, unless it's part of the service.

Please don't call individual staff; everyone should get the same information at the same time. Use the mailbox below and we will post all answers on Fridays.

Sincerely,
Office of Community Services
ocs.grants@county.example.gov`,
    finds: ['2 CFR 200', 'appropriations', 'SAM registration'],
  },
  {
    writer: { sectors: ['government'], country: 'GB' },
    readers: ['business'],
    text: `Hi Pete

Good to chat earlier and congratulations on the new baby!

As discussed, here's where we've got to with the unit on the industrial estate:

Planning – you'll need a change of use from B8 to E(g). The case officer is Neelam and she reckons eight weeks if nobody objects. It doesn't have to go to committee, it can be decided under delegated powers.

Rates – the rateable value is £11,750, so you may well get small business rate relief. Fill in the form on our site and send a copy of the lease.

Signage – anything lit up needs advertisement consent. Happy to look at a sketch first.

Section 106 – there's a small contribution towards the bus stop. It's not negotiable I'm afraid, but it can be paid in two halves.

Environmental health will want to look at the extraction before you open the kitchen. They're booking about three weeks ahead so get in early. Bring the gas certificate.

The grant closes on the 31st. You'd need three quotes and proof of your own money (20%). De minimis rules apply, so let me know of any other public money you have had.

Shout if you get stuck.

Cheers
Dan
Economic Development`,
    finds: ['change of use', 'delegated powers', 'rateable value', 'Section 106'],
  },
  {
    writer: { sectors: ['government'], country: 'US' },
    readers: ['health', 'education'],
    text: `MEMO

To: School nurses and clinic managers
From: Ruth Lindqvist, County Public Health
Date: August 19
Subject: Back-to-school vaccines

With kids coming back on September 3, here's what has changed since last fall.

All 7th graders must show proof of Tdap before the first day. Under the new administrative rule, a provisional enrollment of 30 days is allowed for children in foster care, for military families and for those who are unhoused. Exemption forms have to be notarized; there is a notary at the county building on Mondays and Thursdays, free of charge.

Please enter every dose in the IIS within 72 hours. We found about 400 records with a wrong date of birth last year, and cleaning them up took two people most of October.

VFC stock will be delivered the week of the 26th. Someone needs to be there to sign for it and put it straight in the fridge. Check the data logger. If the temperature has gone out of range, don't throw anything away; call us first.

Flu clinics: tell us by the 30th which days suit you. First come, first served.

Questions? Call me on my cell, 555-0177. I'd rather be bothered than have someone guess.`,
    finds: ['provisional', 'unhoused', 'notary', 'IIS', 'VFC'],
  },
];
