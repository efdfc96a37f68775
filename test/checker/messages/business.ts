import type { Message } from './message.ts';

export const business: readonly Message[] = [
  {
    writer: { sectors: ['business'], country: 'US' },
    readers: ['government'],
    text: `Hi Councilwoman Pruitt,

Thanks for stopping by the store last weekend. The kids at the register haven't stopped talking about it.

I wanted to circle back on the sidewalk project. We're supportive in principle, but the timeline is a real pain point for the shops on our block. The fourth quarter is 40% of our revenue. If Main is torn up from October to December, foot traffic drops off a cliff, and I'd have to let some of my seasonal people go. Could the crews start after New Year's? If that's a non-starter, what about night work?

A few of us got together on Sunday and came up with these action items:
1. Rick at the hardware store will put together a list of delivery times.
2. I'll own the flyer.
3. The bakery can offer space for weekly check-ins (and donuts).

What would help most from your side is a single point of contact at Public Works, and a go/no-go date we can all plan around. Right now we hear one thing from the contractor and another from the city's website.

Let's touch base next week? I'm around any morning except Wednesday.

Best,
Debbie Fontaine
Owner, Fontaine Books & Gifts`,
    finds: ['circle back', 'pain point', 'go/no-go'],
  },
  {
    writer: { sectors: ['business'], country: 'GB' },
    readers: ['nonprofit', 'education'],
    text: `Hi all,

Great session on Monday, thanks for hosting us (and for the flapjacks).

To recap: we'd love to support the reading scheme as part of our CSR programme. We've got 45 people in the Leeds office who each get two volunteering days a year, and there's real appetite from the leadership team. From our point of view the key deliverables would be:

- a kick-off event in September, with some press
- a named volunteer for each Year 2 class, one hour a week
- a short deck at the end with the headline numbers and some nice photos

I'm conscious that you're at capacity, so we'd like this to be light touch for you. Priya in my team will be the project lead and will look after the DBS checks. I'd suggest that we run a pilot in two schools in the first term, take the learnings, and then scale. Budget-wise we can stretch to £8k, subject to sign-off from Finance at the end of the month.

Could you let me know by Friday if that works, and who'd be best placed to sense-check the plan? I'm on leave from the 14th but Priya will pick things up.

Many thanks,
Olly

Oliver Nash
Head of Brand, Pennine Foods Ltd`,
    finds: ['CSR', 'deliverables', 'learnings'],
  },
  {
    writer: { sectors: ['business'], country: 'US' },
    readers: ['community'],
    text: `Hi Mr. Jankowski,

Thanks for your order! Your new fridge (model FX-220, stainless) is on its way. Here's what happens next.

Delivery is set for Friday, June 13, between 8 AM and noon. The driver will text you half an hour before he gets there. Somebody over 18 has to be home to sign. Please clear a path to the kitchen, and measure your doors one more time: the unit is 35 3/4 inches wide.

The crew will haul away your old fridge at no charge, as long as it's empty and unplugged. They can hook up the water line, but they aren't allowed to move gas lines.

About the price: you paid $1,499 and the 10% discount has been applied. Since the white one was on backorder, we've upgraded you to stainless and eaten the difference. Your warranty covers parts and labor for a year. If something is not right, take a picture and reply to this message. Our customer success folks will open an RMA, and we'll make it good.

We appreciate your business, and we hope you will love it. If so, would you leave us a review?

Sincerely,
The team at Hometown Appliance
412 Grand Ave, Toledo, OH 43604`,
    finds: ['backorder', 'customer success', 'an RMA'],
  },
  {
    writer: { sectors: ['business'], country: 'GB' },
    readers: ['finance', 'legal'],
    text: `Morning both

Sorry for the late reply, I was at the trade show in Birmingham all week and my feet are killing me.

Where we are with the Hobbs deal: they've agreed the heads of terms in principle, with two changes. They want to stretch the payment terms from 30 to 60 days, and they'd like exclusivity for the north for the first year. I can live with the second one. The first would hurt us, as you know, Anita.

Some numbers. At 900 units a month our margin is about 31%. The big ticket item is the tooling (£85k up front), which we would get back in 14 months. Best case, we ship in May; worst case, we miss the summer and the churn from our other distributors goes up.

Ask from you: Anita, could you sanity check my P&L before Thursday? And Mark, can you give their NDA the once-over? It's the usual boilerplate as far as I can see, but clause 7 looked a bit odd.

I've got to give Hobbs a steer by Friday lunch. Their MD is off to Spain on Saturday.

Ta
Gareth

> On 3 Mar, Anita Rao wrote:
> Any news on Hobbs? We need the ROI figures for the board pack.`,
    finds: ['heads of terms', 'churn', 'sanity check', 'P&L', 'boilerplate'],
  },
];
