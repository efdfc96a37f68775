/** Runs what is asked for once at a time for each key: who asks for what is under way already joins it. */
export function createUnderWay(): (key: string, work: () => Promise<void>) => Promise<void> {
  const underWay = new Map<string, Promise<void>>();
  return (key, work) => {
    const there = underWay.get(key);
    if (there) return there;
    const started = work().finally(() => underWay.delete(key));
    underWay.set(key, started);
    return started;
  };
}
