/** The place that a page's editor is put into. */
export function place(): HTMLDivElement {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

/** A style sheet that an editor brings along. */
export function dress(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Says that the editor stands, and what it holds by its own account: lines ended by "\n". */
export function ready(model: () => string): void {
  Object.assign(window, { model: () => model().replaceAll('\u00a0', ' ') });
  document.documentElement.dataset.ready = 'yes';
}

export const label = 'Message body';
