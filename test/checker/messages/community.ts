import type { Message } from './message.ts';

export const community: readonly Message[] = [
  {
    writer: { sectors: ['community'], country: 'GB' },
    readers: ['government'],
    text: `Dear Councillor Bright,

I'm writing on behalf of the Fernhill Road residents' association about the park. As you know, the swings have been broken since the summer half-term, and the council's website still says "awaiting parts".

At our AGM on 3 October there was a strong feeling that enough is enough. 48 people turned up, which is a record (the mulled wine may have helped). We agreed to ask you three things:

1. When will the swings be mended? A month would do; we don't need the exact day.
2. Can the gate by the bowls club be left open until 8 in the evening? Dog walkers have to climb over the wall, and Mrs Gill has already had a nasty fall.
3. Who do we talk to about a mural on the pump house? Two local artists would do it for free. We'd only need the paint and someone to clear the brambles.

Several members have offered to help with a litter pick on Saturday 16 November at 10. You'd be very welcome to join us. Bring gloves!

We're a small group with no funding to speak of, but we do have plenty of energy and a very good cake rota.

Yours sincerely,
Pam Whitehouse
Hon. Secretary, FRRA`,
    finds: [],
  },
  {
    writer: { sectors: ['community'], country: 'US' },
    readers: ['education'],
    text: `Hi Mrs. Novak,

I'm Tyler's grandma. He has been living with me since June, so please put me down as the one to call: Loretta Banks, 555-0118. His mom is getting better but she isn't able to drive yet.

Tyler came home upset on Tuesday. He says some boys on the bus were calling him names and took his hat. He didn't want me to tell you, but I'd rather you knew. Is there someone on the bus besides the driver? Maybe he could sit up front for a while.

He'll also miss school next Thursday. We have a court date about custody at 10, and I don't know how long it'll go. Could you send his work home on Wednesday?

One more thing, he's been telling me that he can't see the board. I made him an appointment with the eye doctor for the 20th. Until then could he sit closer?

He loves the class hamster and talks about your science lessons all through supper. Thank you for being kind to him.

I go to the AME church on Pine, and our VBS kids are collecting school supplies. If your room is short of anything, just let me know.

God bless,
Loretta`,
    finds: ['AME', 'VBS'],
  },
  {
    writer: { sectors: ['community'], country: 'GB' },
    readers: ['health', 'nonprofit'],
    text: `Hiya Jo

Thanks for getting back to me so fast. Here's what we've sorted for the drop-in so far

- Hall's booked every Tues 10 til 12, the church isn't charging us
- Bev has got the tea urn and her level 2 food hygiene
- Imran from the mosque will spread the word after Friday prayers, he reckons 20 or so of the older uncles would come if there's somebody to take their blood pressure
- We've got £250 left over from the jubilee do

What we're missing is someone who knows about diabetes and can explain it without all the long words. Last time the lady was lovely but she kept on about HbA1c and glycaemic something and half the room nodded off. Could your nurse do twenty minutes? We'll feed her!

Also do we need insurance? And someone said that we all need DBS forms, is that right, even for pouring tea?

My nan's hip op went fine by the way. She's home and bossing everybody about. The carers come in twice a day but they never seem to turn up at the same time.

Speak soon x
Kelly`,
    finds: ['HbA1c', 'glycaemic'],
  },
  {
    writer: { sectors: ['community'], country: 'US' },
    readers: ['business', 'government'],
    text: `To: Board and neighbors
Re: Minutes of the Willow Creek HOA meeting, May 14

Present: Bill, Doreen, Ken, Yolanda, about 25 homeowners. Bill called the meeting to order at 7:05 PM. The minutes of the April meeting were read and approved.

Treasurer's report: Ken said that we have $18,340 in checking and $42,000 in reserve. Six households are behind on dues. He'll send them a friendly letter first. No liens for now.

Old business: The pool opens on Memorial Day. The new pump works. The county health inspector comes on the 20th. We still need two people with CPR cards for weekends.

New business: (1) Doreen moved that we switch to the other trash company, and Yolanda seconded. Passed 21 to 3. The new pickup day is Thursday. (2) The ARC turned down the purple fence on Aspen Court. The owner may appeal. (3) Speeding. Officer Tran says we can ask the city for a traffic study, but it takes 90 days. Kids at play signs are $38 each, and Bill will pick up four.

Open floor: Mrs. Petrakis asked whoever's dog it is to please stop. The chili cook-off is June 7.

The meeting adjourned at 8:20. Cookies by Doreen.`,
    finds: ['HOA', 'liens', 'ARC'],
  },
];
