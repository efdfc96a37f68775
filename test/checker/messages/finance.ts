import type { Message } from './message.ts';

export const finance: readonly Message[] = [
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
    finds: [
      'The ask',
      'actuals',
      'accrual',
      'EOD',
      'close the books',
      'chart of accounts',
      'GL code',
      'indirect costs',
      'de minimis rate',
      'MTDC',
      'subrecipients',
      'subaward',
      'PBC',
      'Accounts receivable',
      'DSO',
      'past due',
      'line of credit',
      'covenant',
      'liquidity',
    ],
  },
  {
    writer: { sectors: ['finance'], country: 'GB' },
    readers: ['community'],
    text: `Dear Mr and Mrs Doyle,

It was a pleasure to see you both on Wednesday. I promised to put down in writing what we talked about, so that you can think it over with your son.

You would like to help Kieran with a deposit and still have enough to live on. At the moment you have about £46,000 in cash ISAs, most of which is earning less than inflation, and Mr Doyle's pension pot of £118,000. The house is paid off.

I see three options. You could give him £20,000 now; provided that you both live for another seven years, there would be no IHT on it. You could act as guarantors, which I wouldn't recommend. Or you could take the tax-free lump sum and leave the rest in drawdown. The last one is flexible, but the value of your investments can go down as well as up, and your attitude to risk is cautious.

My fee for the advice is 1% of the sum invested, plus 0.5% a year. The fund's OCF comes on top.

There is no rush. Please bring your latest statement from the DB scheme when you come on the 30th, and the name of Kieran's broker.

Kind regards,
Alan Birch DipPFS
Independent Financial Adviser`,
    finds: ['provided that', 'IHT', 'guarantors', 'tax-free lump sum', 'drawdown', 'OCF', 'DB'],
  },
  {
    writer: { sectors: ['finance'], country: 'US' },
    readers: ['education', 'government'],
    text: `Hi Coach Daniels and Ms. Ortiz,

I've closed the month, and there are a few things about the booster club account I'd like to flag before the audit.

First, the balance is $6,212.40, but the ledger shows $6,587.90. The difference is mostly two checks that haven't cleared and one deposit in transit. I'll reconcile it by Monday.

Second, I need receipts for the bus to Dayton ($840) and the pizza. Without backup I can't expense them, and the IRS doesn't take our word for it.

Third, uniforms. Those should last four seasons, so under our policy we'd capitalize them and depreciate over four years. I know, it sounds silly for shirts. But then the loss on this year's statement looks smaller, which the board will like.

Please remember that the cash box needs two people to count it. No exceptions, even when it's raining and everyone wants to go home!

Ms. Ortiz, would the district be OK with us using its EIN for the new account, or should we get our own? The bank also wants a W-9 and the names of two signers.

Go Panthers,
Steve Malone, CPA
Treasurer`,
    finds: ['ledger', 'capitalize', 'depreciate', 'EIN', 'W-9'],
  },
  {
    writer: { sectors: ['finance'], country: 'GB' },
    readers: ['business', 'legal'],
    text: `Hi Jas,

Thanks for sending the year-end stuff over so quickly. I've had a first look through the books and have a few queries, none of them scary.

1. There's £3,400 in the suspense account. Do you know what it is? It looks like the van deposit.
2. Stock at 31 March is down as £22,000, the same as last year to the penny. Did anyone count it?
3. Your director's loan account is overdrawn by £9,800. If it isn't repaid within nine months there's a s455 charge, so let's talk about a dividend.
4. You've claimed the input VAT on client lunches. Sorry, that's a no, however good the curry was.
5. The lease on the new unit: under FRS 102 it now goes on the balance sheet. Could you ask your solicitor for the final version?

On the bright side, turnover is up 18% and the bank is happy with your interest cover. You may want to think about making a pension contribution before the end of the tax year.

I'll draft the accounts by the 12th. We file with Companies House on 31 December at the latest, but I'd rather not cut it fine like last time.

Speak soon,
Morag
MacInnes & Bell, Chartered Accountants`,
    finds: ['suspense account', "director's loan", 'FRS 102', 'interest cover'],
  },
];
