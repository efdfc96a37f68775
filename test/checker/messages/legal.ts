import type { Message } from './message.ts';

export const legal: readonly Message[] = [
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
    finds: [
      'data sharing agreement',
      'DPIA',
      'indemnity',
      'data subject',
      'In the event that',
      'lawful basis',
      'Notwithstanding',
      'parties',
      'counterparts',
    ],
  },
  {
    writer: { sectors: ['legal'], country: 'US' },
    readers: ['community'],
    text: `Dear Ms. Romero,

I am writing to let you know where your case stands and what you need to do next.

As you know, your landlord filed for eviction on February 3. We filed an answer and a counterclaim for the broken heat. The hearing is set for March 11 at 9:00 a.m. in Room 204 of the county courthouse. Please get there by 8:30, because security can be slow, and dress as you would for church. If you don't show up, the judge can enter a default judgment against you.

The other side's attorney has sent us discovery requests. You will need to answer them under oath. Gather your lease, your rent receipts, the photos of the mold and any text messages with Mr. Kane. Do not delete anything, even if it makes you look bad.

They have also made an offer: you move out by April 30, they waive the back rent and the case is dismissed with prejudice. I think we can do better, but it's up to you. We could ask for a stipulation that keeps the eviction off your record.

My paralegal, Tina, speaks Spanish and is in on weekdays from 9 to 5.

Sincerely,
Joel Abrams, Esq.
Tri-County Legal Aid`,
    finds: ['counterclaim', 'default judgment', 'discovery', 'dismissed', 'with prejudice'],
  },
  {
    writer: { sectors: ['legal'], country: 'GB' },
    readers: ['community', 'finance'],
    text: `Dear Mr and Mrs Tran,

Your purchase of 9 Orchard Way

Good news: we have now had replies to most of our enquiries, and the searches are back. There are a few matters I should draw to your attention.

Title. The property is freehold. There's a restrictive covenant from 1936 which says that you may not keep pigs or run a school. I assume neither is planned! There is also an easement which lets the neighbours at number 11 reach the drain.

The extension. The sellers have no building regulations certificate for the kitchen. They have offered to pay for indemnity insurance, and your lender is content with that.

Money. To exchange contracts we need the 10% deposit (£31,500) in our client account at least two working days before. Please ring us to check the account number before you send anything. We will never e-mail you a change of bank details.

Completion is pencilled in for Friday 28 June. Please don't book the van until we've exchanged, because until then either side may pull out. SDLT is due within 14 days and we'll file the return for you.

I enclose the transfer deed. Sign it in front of a witness, who can't be a relative, but do not date it.

Yours sincerely,

Harriet Coombes
Conveyancing Department`,
    finds: [
      'searches',
      'restrictive covenant',
      'easement',
      'indemnity',
      'exchange contracts',
      'client account',
      'Completion',
      'SDLT',
    ],
  },
  {
    writer: { sectors: ['legal'], country: 'US' },
    readers: ['business', 'technology'],
    text: `Hi Priya,

I went through the vendor's redline over the weekend. Overall it's in decent shape. Here's the short version:

- Limitation of liability: they want to cap it at three months of fees. I'd push back and ask for twelve, with a carve-out for data breaches.
- Indemnification: they took out the IP indemnity. That's a deal breaker for me, since their code is what we would get sued over.
- Governing law: Delaware is fine. I'd rather have venue in Texas, but I wouldn't die on that hill.
- Term: three years, with auto-renewal unless we give 60 days' notice. Put it in your calendar now or you'll forget.
- Force majeure: they've added "supply chain issues." No way.
- They also want a non-solicit. It's probably not enforceable in California, but your recruiters should know.

Who's going to sign? It has to be an officer of the company. We can execute by DocuSign, and the signature pages can go in escrow until the SOW is final.

Can you find out from engineering if we really need the source code? If it's a nice-to-have, I'd trade it for the cap.

I'm at my kid's swim meet until 3, then free.

Thanks,
Marisol`,
    finds: [
      'Limitation of liability',
      'a carve-out',
      'Indemnification',
      'indemnity',
      'Governing law',
      'Force majeure',
      'non-solicit',
      'execute',
      'escrow',
      'source code',
    ],
  },
];
