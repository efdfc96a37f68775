/** A request's body that is still read before it waits for its turn, in bytes. */
const largestBody = 2 * 1024 * 1024;

/** Runs tasks in the order they came, never two at once. */
export type Turns = <Result>(task: () => Promise<Result>) => Promise<Result>;

/**
 * The embedded server runs every request in a transaction on PGlite's only session: two at once would find
 * themselves in each other's transaction, and with the other's role.
 */
export function takeTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Answers one request a turn. */
export function oneAtATime(turns: Turns, answer: (request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    // Read first: a client that sends slowly must not hold up the others.
    const body = request.body ? await request.arrayBuffer() : null;
    if (body && body.byteLength > largestBody) return new Response(null, { status: 413 });
    const { url, method, headers } = request;
    return turns(() => answer(new Request(url, { method, headers, body })));
  };
}
