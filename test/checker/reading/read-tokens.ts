import { Scanner } from '@plainbridge/shared/checker/reading/scan.ts';
import { Tokens } from '@plainbridge/shared/checker/reading/tokens.ts';
import { Vocabulary } from '@plainbridge/shared/checker/reading/vocabulary.ts';

/** Reads a text as one paragraph. */
export function readTokens(text: string, vocabulary = new Vocabulary()) {
  const tokens = new Tokens();
  new Scanner(tokens, vocabulary).read(text);
  const words = Array.from({ length: tokens.count }, (_, i) =>
    text.slice(tokens.startOf(i), tokens.endOf(i)),
  );
  return { tokens, words };
}
