/** Time stamps for the benchmark: a draft has arrived; its findings are on the screen. */
export const draftReceivedMark = 'plainbridge draft received';
export const findingsPaintedMark = 'plainbridge findings painted';

/** Sets a time stamp in place of the one before, so that they don't pile up in a panel that is open all day. */
export function stamp(mark: string): void {
  performance.clearMarks(mark);
  performance.mark(mark);
}
