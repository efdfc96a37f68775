import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { PlainError } from '../plain-error.ts';

/** Serves the sample page, a message that is being written, and nothing else. */
export async function serveSamplePage(port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const page = readFileSync(join(import.meta.dirname, 'sample-page.html'));
  const server = createServer((request, response) => {
    const found = request.method === 'GET' && request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? page : 'Nothing here. The sample message is at /');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ message }) =>
      reject(new PlainError(`The sample page can't be served: ${message}.`)),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
