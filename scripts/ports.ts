import { createServer } from 'node:net';
import { PlainError } from './plain-error.ts';

/** Whether a port of the loopback address can be taken now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error),
    );
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port that is free now, chosen by the system. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Throws a `PlainError` that names the first port that is taken, and the variable that changes it. */
export async function claim(ports: Readonly<Record<string, number>>): Promise<void> {
  const taken = new Map<number, string>();
  for (const [variable, port] of Object.entries(ports)) {
    const other = taken.get(port);
    if (other)
      throw new PlainError(`${other} and ${variable} are both ${port}. Give each a port of its own.`);
    taken.set(port, variable);
    if (!(await isFree(port))) {
      throw new PlainError(
        `Port ${port} is in use. Stop the program that uses it (perhaps another \`start\`), or choose another port: ${variable}=${port + 100}.`,
      );
    }
  }
}
