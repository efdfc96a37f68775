import type { Mark } from '../messages.ts';

/** Seen on white, on black and on what is between; the line's shape says what kind it is. */
const colour = 'rgb(15 143 136)';
const line = (style: string): string =>
  `text-decoration: underline ${style} ${colour} 2px; text-underline-offset: 2px; text-decoration-skip-ink: none`;

export const looks: Readonly<Record<Mark['rule'], string>> = {
  jargon: line('solid'),
  'rare-word': line('solid'),
  acronym: line('dotted'),
  'acronym-definition': line('dotted'),
  'false-friend': line('double'),
  wordy: line('dashed'),
};

/** Behind the mark whose card the person is at. */
export const activeLook = 'background-color: rgb(15 143 136 / 0.25)';
