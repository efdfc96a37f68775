/** What the person needs to know once everything runs. */
export interface ReadyFacts {
  readonly api: string;
  readonly supabase: string;
  readonly sample: string;
  readonly extension: string;
  readonly accounts: readonly { email: string; password: string; role: string | null }[];
  readonly mail: string;
  readonly data: string;
  readonly browser: 'open' | 'no display' | 'none';
}

/** The one block that `start` prints when all is up. */
export function ready(facts: ReadyFacts): string {
  const accounts = facts.accounts.map(
    ({ role, email, password }) => `    ${(role ?? 'no member').padEnd(11)}  ${email}  password: ${password}`,
  );
  const browser =
    facts.browser === 'open'
      ? [
          '  Browser    Chromium is open: click into the message, then on the puzzle piece in the toolbar, then on Plainbridge.',
        ]
      : [
          `  Browser    not opened (${facts.browser === 'none' ? 'no Chromium found or wanted' : 'there is no display'}). In Chrome or Chromium open chrome://extensions, turn on Developer mode,`,
          `             press "Load unpacked" and choose ${facts.extension} — then open ${facts.sample}`,
        ];
  return [
    '',
    'Ready',
    `  API        ${facts.api}  (health: ${facts.api}/health, contract: ${facts.api}/openapi.json)`,
    `  Supabase   ${facts.supabase}  (embedded)`,
    `  Sample     ${facts.sample}`,
    `  Extension  ${facts.extension}`,
    ...browser,
    '  Accounts   (demo, on this machine only)',
    ...accounts,
    `  Codes      one-time codes appear here and in ${facts.mail}`,
    `  Data       ${facts.data}  (start with --reset for fresh data)`,
    '  Ctrl+C stops everything.',
    '',
  ].join('\n');
}
