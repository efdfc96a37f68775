import type { Message } from './message.ts';

export const technology: readonly Message[] = [
  {
    writer: { sectors: ['technology'], country: 'US' },
    readers: ['community'],
    text: `Hi Barbara,

Thanks for reaching out, and sorry you couldn't get into your account. I know how annoying that is, especially with the choir's newsletter due.

I had a look at the logs and it seems that your password was entered wrong five times, so the system locked you out. I've reset it. Here's what to do:

1. Clear your cache, or just open the page in another browser.
2. Click "Forgot password" and check your spam folder.
3. Pick a new password with at least 12 characters.
4. Turn on 2FA. The app will show you a six-digit code. Type it in within 30 seconds.

The bug with the pictures is a known issue. We pushed a fix to production last night, so it ought to be gone. If they still come out sideways, let me know which phone you have and I'll escalate it to the dev team.

By the way, your plan renews on the 9th at $4 a month. If you don't need the extra storage, you can downgrade at any time under Settings > Billing.

Have a great concert!

Best,
Kevin
Support team, Postcard`,
    finds: ['cache', '2FA', 'pushed a fix', 'production', 'escalate'],
  },
  {
    writer: { sectors: ['technology'], country: 'GB' },
    readers: ['health', 'government'],
    text: `Hi everyone,

A quick update ahead of Thursday's steering group.

The integration with the GP system is nearly done. Last week we ran it in the test environment with 500 made-up patients and the results were good: 496 came across cleanly, and the other four had dates that nobody could have been born on. The API is stable and we've got the latency down to under two seconds.

What's still open:
- Single sign-on. We need the tenant ID from the trust's IT team. I've chased twice.
- Migration of the old records. The legacy database is a bit of a mess and there are about 9,000 duplicates. We'll dedupe them before the cutover.
- The pen test is booked for the 21st.

Go-live is still planned for Monday 2 June. There'll be some downtime on the Sunday, from 6 am to about 2 pm, so please tell the out-of-hours people. If it goes badly we'll roll back and nobody will have lost anything.

Training: Fatima is running two sessions next week, 45 minutes each. Bring your own laptop and your smartcard. There will be biscuits.

Thanks
Rhys`,
    finds: [
      'integration',
      'test environment',
      'API',
      'latency',
      'Single sign-on',
      'tenant',
      'Migration',
      'dedupe',
      'cutover',
      'pen test',
      'Go-live',
    ],
  },
  {
    writer: { sectors: ['technology'], country: 'US' },
    readers: ['education', 'nonprofit'],
    text: `Hey Ms. Turner,

Love the idea of an app for the food pantry, and your students' mockups are awesome. Some thoughts from me and my coworkers before the hackathon:

Keep the scope small. An MVP with one screen where people sign up for a pickup time is plenty for a weekend. You can always iterate.

Don't build the login yourselves. Use OAuth, or skip logins and send people a link by text.

For the back end, a spreadsheet is honestly fine. If the kids want to learn some SQL, great, but don't let them spend all Saturday on the schema. Put the code in a repo on day one so nothing gets lost (ask them how I know).

Privacy: names and phone numbers are PII. Please don't put real ones in the demo.

We'll bring four laptops, a box of cables and pizza money. My boss says we can host it in the cloud for free for a year under our nonprofit tier. After that it's around $15 a month.

One question: who'll maintain it after June? It's no fun to find out in October that it's broken and the only kid who knew how it works is off to college.

See you Saturday!
Dev`,
    finds: ['hackathon', 'An MVP', 'iterate', 'OAuth', 'back end', 'SQL', 'schema', 'repo', 'PII'],
  },
  {
    writer: { sectors: ['technology'], country: 'GB' },
    readers: ['legal', 'finance'],
    text: `Hello Frances,

You asked for a plain account of what happened on Tuesday, so here it is.

At 10.42 an engineer ran a script against the wrong server. It deleted a table with the names and e-mail addresses of 1,204 customers. No card details were stored there. We spotted it within four minutes because the alerts fired, and we restored everything from the backup taken at 3 am. Customers who signed up that morning (17 of them) had to do so again.

Was it a breach? Nothing left our systems, as far as we can tell. The access logs show only our own IP addresses. But the data was unavailable for 50 minutes, so I suppose you'll want to consider whether the ICO needs to be told.

What we have changed since:
• nobody can run scripts on production without a second pair of eyes
• the database user now has least privilege
• we've added a runbook and a weekly restore test

The root cause was two windows that looked the same, and a long day. I don't want to hang anybody out to dry for this.

The SLA with Bexley Group says 99.9% uptime a month and we're at 99.88%. Do we owe them credits?

Regards,
Will`,
    finds: ['breach', 'IP addresses', 'ICO', 'production', 'least privilege', 'runbook', 'SLA', 'uptime'],
  },
];
