import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const pages = path.resolve(import.meta.dirname, '../editors');
const tinymce = path.resolve(import.meta.dirname, '../../node_modules/tinymce');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface EditorPages {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves `test/editors`, and TinyMCE below `/tinymce/`, on a free port of this machine. */
export async function serveEditorPages(): Promise<EditorPages> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isTinymce = pathname.startsWith('/tinymce/');
    const root = isTinymce ? tinymce : pages;
    const file = path.join(
      root,
      decodeURIComponent(isTinymce ? pathname.slice('/tinymce'.length) : pathname),
    );
    const content = file.startsWith(root + path.sep) ? await readFile(file).catch(() => null) : null;
    response.writeHead(content ? 200 : 404, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    });
    response.end(content ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
