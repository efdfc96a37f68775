/** Calls back with each element that gets the focus, through open shadow roots. */
export function onFocus(document: Document, focused: (element: Element) => void, signal: AbortSignal): void {
  let listening = new AbortController();
  const listen = () => {
    listening.abort();
    listening = new AbortController();
    document.addEventListener(
      'focusin',
      (event) => {
        const [target] = event.composedPath();
        if (target && 'matches' in target) focused(target as Element);
      },
      { capture: true, passive: true, signal: AbortSignal.any([signal, listening.signal]) },
    );
  };
  listen();
  // `document.open` takes every listener off, and editors in frames write their document that way.
  const rewritten = new MutationObserver(listen);
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
}
