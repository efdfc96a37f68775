/** The paragraphs of a message with formatting, made by hand so that no page needs `innerHTML`. */
export function richMessage(document: Document): HTMLElement[] {
  const make = (name: string, ...parts: (Node | string)[]): HTMLElement => {
    const element = document.createElement(name);
    element.append(...parts);
    return element;
  };
  const link = make('a', 'multi-agency plan');
  link.setAttribute('href', 'https://example.org/plan');
  return [
    make('p', 'Utilize the baseline data in order to set targets.'),
    make('p', 'The pupil receives ', make('b', 'tier 2 supports'), ' and has an IEP.'),
    make('p', make('br')),
    make('p', 'Please read the ', link, ' attached.'),
    make('p', 'We will facilitate a meeting with parents'),
  ];
}

/** The same as HTML, for editors that are filled with it. */
export const richHtml = (document: Document): string =>
  richMessage(document)
    .map(({ outerHTML }) => outerHTML)
    .join('');

/** The same without formatting, a line each. */
export const plainMessage = (document: Document): string =>
  richMessage(document)
    .map(({ textContent }) => textContent)
    .join('\n');

/** What the page itself takes for the text: the paragraphs, one a line. Independent of how the extension reads. */
export function lines(host: Element): string {
  return Array.from(host.children, (child) => child.textContent.replaceAll('\u00a0', ' ')).join('\n');
}
