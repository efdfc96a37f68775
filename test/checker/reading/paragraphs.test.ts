import { paragraphsOf } from '@plainbridge/shared/checker/reading/paragraphs.ts';
import { describe, expect, test } from 'vitest';

const own = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test('are blocks between line breaks, but a wrapped line goes on', () => {
    expect(own('Hello Ana,\n\nThe room is free.\nCome at ten.')).toEqual([
      'Hello Ana,',
      'The room is free.',
      'Come at ten.',
    ]);
    const wrapped = 'The room on the second floor is free from ten until\ntwelve, so please come up.';
    expect(own(wrapped)).toEqual([wrapped]);
    expect(own('- bring a pen and some paper for the whole group\n- bring tea')).toHaveLength(2);
  });

  test('keep their place whatever the line ends and white space', () => {
    expect(own('  One.\r\n\r\n\tTwo.  \r\n')).toEqual(['One.', 'Two.']);
    expect(own('')).toEqual([]);
  });
});

describe('what stands below or beside the writer’s text', () => {
  test.each([
    ['a reply', 'Yes.\n\nOn Mon, 3 May 2025 at 10:00, Ana Lee <ana@x.example> wrote:\n\nCould you?'],
    [
      'a reply whose header was wrapped',
      'Yes.\n\nOn Mon, 3 May 2025 at 10:00, Ana Lee\n<ana@x.example> wrote:\nCould you?',
    ],
    ['lines marked with >', 'Yes.\n> Could you?\n> Thanks'],
    ['an original message', 'Yes.\n\n-----Original Message-----\nFrom: Ana\nCould you?'],
    ['an Outlook header', 'Yes.\n\nFrom: Ana Lee\nSent: Monday\nTo: Bo\nSubject: Room\n\nCould you?'],
    ['a forwarded message', 'Yes.\n\nBegin forwarded message:\n\nCould you?'],
    ['a signature below dashes', 'Yes.\n\n-- \nAna Lee, RGN\nXYZ Trust'],
    [
      'a signature below a closing',
      'Yes.\n\nKind regards,\n\nAna Lee, RGN\nHead of QZX | XYZ Trust\n020 7946 0000',
    ],
    ['a name and trade without a closing', 'Yes.\n\nMrs T. J. Harris\nHead of KS2'],
    ['a fenced block', 'Yes.\n```\nnpm run MDT\n```'],
  ])('%s is left alone', (_, text) => {
    expect(own(text).filter((line) => line !== 'Kind regards,' && line !== '--')).toEqual(['Yes.']);
  });

  test('answers between quoted lines are the writer’s', () => {
    expect(own('On Monday Ana wrote:\n> Could you?\nYes.\n> And when?\nAt ten.')).toContain('At ten.');
  });

  test('a postscript is the writer’s, and thanks in the middle close nothing', () => {
    expect(own('Yes.\n\nBest,\nAna\n\nPS: The MDT called.')).toContain('PS: The MDT called.');
    const text =
      'Thanks!\n\nI will bring the report of the last meeting on Monday, as you asked.\n\nIt is long.';
    expect(own(text)).toHaveLength(3);
  });

  test('a last block that begins with no name is the writer’s', () => {
    expect(own('Bring:\n\nPens and paper\nTea for the MDT')).toHaveLength(3);
  });

  test('a memo is the writer’s own', () => {
    expect(
      own('MEMO\n\nTo: All staff\nFrom: Ana\nDate: 3 May\nSubject: Doors\n\nPlease shut them.'),
    ).toHaveLength(6);
  });
  test('“On” and “From:” in running text are no headers', () => {
    expect(own('On Monday we wrote to you.\nFrom: the school, with love.')).toHaveLength(2);
  });
});
