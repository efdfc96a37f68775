/** Time as models see it, so that tests can hold the hands. */
export interface Clock {
  /** In ms since 1970. */
  now(): number;
  /** The person's IANA zone. */
  readonly timeZone: string;
  /** Each gives a function that ends it. */
  after(ms: number, done: () => void): () => void;
  every(ms: number, tick: () => void): () => void;
  /** Calls back when the person comes back to this page. */
  onReturn(back: () => void): () => void;
}

export function createClock(): Clock {
  return {
    now: Date.now,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    after: (ms, done) => {
      const timer = setTimeout(done, ms);
      return () => clearTimeout(timer);
    },
    every: (ms, tick) => {
      const timer = setInterval(tick, ms);
      return () => clearInterval(timer);
    },
    onReturn: (back) => {
      const listener = () => {
        if (document.visibilityState === 'visible') back();
      };
      window.addEventListener('focus', listener);
      document.addEventListener('visibilitychange', listener);
      return () => {
        window.removeEventListener('focus', listener);
        document.removeEventListener('visibilitychange', listener);
      };
    },
  };
}
