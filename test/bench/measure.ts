/** CPU time of the main thread so far, in ms. */
export function cpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

type Runs<Name extends string> = Readonly<Record<Name, (text: string) => unknown>>;

/**
 * Mean CPU of each run for one text, in ms. They take turns on the same texts, each of which is new to all of them, so that
 * whatever else the machine does disturbs them alike.
 */
export function measure<Name extends string>(
  fresh: () => string,
  textsInTurn: number,
  windowMs: number,
  runs: Runs<Name>,
): Record<Name, number> {
  const names = Object.keys(runs) as Name[];
  const spent = new Map<Name, number>();
  let count = 0;
  const turn = (record: boolean) => {
    const texts = Array.from({ length: textsInTurn }, fresh);
    for (const name of names) {
      const before = cpu();
      for (const text of texts) runs[name](text);
      if (record) spent.set(name, (spent.get(name) ?? 0) + cpu() - before);
    }
    if (record) count += texts.length;
  };
  for (const end = performance.now() + windowMs / 2; performance.now() < end; ) turn(false);
  for (const end = performance.now() + windowMs; performance.now() < end; ) turn(true);
  return Object.fromEntries(names.map((name) => [name, (spent.get(name) ?? 0) / count])) as Record<
    Name,
    number
  >;
}

/** What looking at every word costs at the least: small letters, a slice and a look-up in a table of 10,000. */
export function floor(): (text: string) => number {
  const map = new Map<string, number>();
  for (let i = 0; i < 10_000; i++) map.set(`term${i.toString(36)}`, i);
  return (text) => {
    const folded = text.toLowerCase();
    let found = 0;
    let start = -1;
    for (let i = 0; i <= folded.length; i++) {
      const code = i < folded.length ? folded.charCodeAt(i) : 32;
      const inWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code > 191;
      if (inWord) {
        if (start < 0) start = i;
      } else if (start >= 0) {
        if (map.get(folded.slice(start, i)) !== undefined) found++;
        start = -1;
      }
    }
    return found;
  };
}
