import { AsyncLocalStorage } from 'node:async_hooks';

const hushed = new AsyncLocalStorage<true>();
let users = 0;
const loud = console.error;

/** What the embedded server reports of a failed statement quotes its parameters, which are people's texts. */
function selectiveError(...parts: unknown[]): void {
  if (!hushed.getStore()) loud.apply(console, parts);
}

/** Runs something without letting it write to the error output; what it answers or throws says enough. */
export const hush = <Result>(run: () => Result): Result => hushed.run(true, run);

/** From here on `hush` works; gives a function that puts `console.error` back. */
export function prepareHush(): () => void {
  if (users++ === 0) console.error = selectiveError;
  return () => {
    if (--users === 0) console.error = loud;
  };
}
