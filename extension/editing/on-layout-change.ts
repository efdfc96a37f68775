/**
 * Calls back after elements came or went; in bursts once per `pause` ms. One that is shown by a class alone is met when the writer
 * goes into it. Open shadow roots that hold a field are seen through the elements around them.
 */
export function onLayoutChange(
  document: Document,
  pause: number,
  changed: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) changed();
    }, pause);
  });
  observer.observe(document, { subtree: true, childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
