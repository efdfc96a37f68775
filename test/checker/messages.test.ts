import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import type { Sector } from '@plainbridge/shared/domain/sector.ts';
import { describe, expect, test } from 'vitest';
import { messages } from './messages.ts';

const checker = createChecker({ lexicon });
const audience = (sectors: readonly Sector[], country: string) => ({
  readers: sectors.map((sector) => ({ id: sector, sectors: [sector], country })),
  level: 'general' as const,
});

describe.each(messages.map((message) => ({ ...message, name: message.text.split('\n')[0] })))(
  'the message “$name”',
  ({ writer, readers, text }) => {
    const { findings, clarity } = checker.check(text, {
      audience: audience(readers, writer.country),
      writer,
    });

    test('has findings, each with a way out or at least a reason', () => {
      expect(findings.length).toBeGreaterThan(1);
      expect(findings.filter(({ suggestions }) => suggestions.length > 0).length).toBeGreaterThan(
        findings.length / 2,
      );
      expect(clarity.score).toBeLessThan(100);
      expect(clarity.ifFixed).toBeGreaterThan(clarity.score);
    });

    test('has nothing found in its signature or in what it quotes', () => {
      const closing = /^(?:Kind regards|Warmly|Best wishes|Thanks!|Yours sincerely),?$/m.exec(text);
      const end = closing ? closing.index : text.length;
      for (const finding of findings) expect(finding.end).toBeLessThanOrEqual(end);
    });

    test('shows fewer findings to the writer’s own colleagues', () => {
      const own = checker.check(text, {
        audience: audience(writer.sectors, writer.country),
        writer,
      }).findings;
      expect(own.length).toBeLessThan(findings.length);
    });
  },
);

test.each([
  'Hi Ana, the room is free on Monday at ten, so please come up to the second floor and bring your lunch. Tom will open the door.',
  'Thank you for the drawing. It hangs next to his bed, and he shows it to everyone who comes by. We hope to see you soon!',
  'The bus leaves at 7:05 AM from 12 High Street, London SW1A 1AA. Bring $5 (or £4) and a PDF or DVD of the film. OK?',
  'Dear Mr. J. P. Cole, I met Sir Ian and Dr. O’Neil in the U.S. in Sept. We spoke about his mum’s garden, i.e. the roses.',
])('plain words are left in peace: %s', (text) => {
  expect(checker.check(text, { audience: audience(['community', 'legal'], 'GB') }).findings).toEqual([]);
});
