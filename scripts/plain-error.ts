/** An error whose message is for the person at the terminal: one line, what is wrong and what to do. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
