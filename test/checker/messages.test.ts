import { createChecker } from '@plainbridge/shared/checker/check.ts';
import type { Finding } from '@plainbridge/shared/checker/finding.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { type Sector, sectors } from '@plainbridge/shared/domain/sectors.ts';
import { describe, expect, test } from 'vitest';
import { everyday } from './messages/everyday.ts';
import { everydayNouns } from './messages/everyday-nouns.ts';
import { messages } from './messages/index.ts';

const checker = createChecker({ lexicon });
const audience = (sectors: readonly Sector[], country: string) => ({
  readers: sectors.map((sector) => ({ id: sector, sectors: [sector], country })),
  level: 'general' as const,
});

/** The line before the writer's name. */
const closing =
  /^(?:(?:kind|warm) regards|regards|warmly|(?:all the )?best|best wishes|with love and thanks|(?:many )?thanks|ta|cheers|take care|(?:yours )?sincerely|yours faithfully|go panthers|speak soon(?: x)?|god bless)[,!]?$/im;

describe.each(messages.map((message) => ({ ...message, name: message.text.split('\n')[0] })))(
  'the message “$name”',
  ({ writer, readers, text, finds }) => {
    const { findings, clarity } = checker.check(text, {
      audience: audience(readers, writer.country),
      writer,
    });

    test('has what its readers may stumble over found, and nothing else', () => {
      expect(findings.map((finding) => finding.text)).toEqual(finds);
      expect(clarity.ifFixed).toBeGreaterThanOrEqual(clarity.score);
    });

    test('has nothing found in its signature or in what it quotes', () => {
      const end = closing.exec(text)?.index ?? text.length;
      for (const finding of findings) {
        expect(finding.end).toBeLessThanOrEqual(end);
        expect(text.slice(text.lastIndexOf('\n', finding.start) + 1)).not.toMatch(/^>/);
      }
    });

    test('shows the writer’s own colleagues none of their own words', () => {
      const own = checker.check(text, {
        audience: audience(writer.sectors, writer.country),
        writer,
      }).findings;
      const isOwnWord = ({ rule, term }: Finding) =>
        rule === 'false-friend' || writer.sectors.some((sector) => term?.id.startsWith(`${sector}/`));
      expect(own.filter(isOwnWord)).toEqual([]);
    });
  },
);

describe.each(sectors)('what somebody in %s writes every day', (sector) => {
  test.each(['GB', 'US'])('is left in peace for every reader in %s', (country) => {
    const found = [...everyday, ...everydayNouns].flatMap((text) =>
      checker
        .check(text, { audience: audience(sectors, country), writer: { sectors: [sector], country } })
        .findings.map((finding) => `${finding.text}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

test.each([
  'Hi Ana, the room is free on Monday at ten, so please come up to the second floor and bring your lunch. Tom will open the door.',
  'Thank you for the drawing. It hangs next to his bed, and he shows it to everyone who comes by. We hope to see you soon!',
  'The bus leaves at 7:05 AM from 12 High Street, London SW1A 1AA. Bring $5 (or £4) and a PDF or DVD of the film. OK?',
  'Dear Mr. J. P. Cole, I met Sir Ian and Dr. O’Neil in the U.S. in Sept. We spoke about his mum’s garden, i.e. the roses.',
])('plain words are left in peace: %s', (text) => {
  expect(checker.check(text, { audience: audience(['community', 'legal'], 'GB') }).findings).toEqual([]);
});
