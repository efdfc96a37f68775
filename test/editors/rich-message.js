/** The paragraphs of a message with formatting, made by hand so that no page needs `innerHTML`. */
export function richMessage(document) {
  const paragraph = (...parts) => {
    const element = document.createElement('p');
    element.append(...parts);
    return element;
  };
  const bold = document.createElement('b');
  bold.textContent = 'tier 2 supports';
  return [
    paragraph('Utilize the baseline data in order to set targets.'),
    paragraph('The pupil receives ', bold, ' and has an IEP.'),
    paragraph(document.createElement('br')),
    paragraph('We will facilitate a meeting with parents'),
  ];
}

/** What the page itself takes for the text: the paragraphs, one a line. Independent of how the extension reads. */
export function lines(host) {
  return [...host.children].map((child) => child.textContent.replaceAll('\u00a0', ' ')).join('\n');
}
