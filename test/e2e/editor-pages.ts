import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { buildsFolder } from './build.ts';

const pages = path.resolve(import.meta.dirname, '../editors');
const tinymce = path.join(pages, 'node_modules/tinymce');

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

/**
 * Serves `test/editors` on a free port of this machine: its scripts, built, below `/built/`, TinyMCE below `/tinymce/`. A script without a
 * page of its own gets one that holds nothing else.
 */
export async function serveEditorPages(): Promise<EditorPages> {
  const built = await buildEditors();
  const roots: Record<string, string> = { built, tinymce };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [first = '', ...rest] = decodeURIComponent(pathname).slice(1).split('/');
    const root = roots[first] ?? pages;
    const file = path.join(root, roots[first] ? rest.join('/') : first);
    const { name, ext } = path.parse(file);
    let content = file.startsWith(root + path.sep) ? await readFile(file).catch(() => null) : null;
    if (!content && ext === '.html' && existsSync(path.join(built, `${name}.js`)))
      content = Buffer.from(shell(name));
    response.writeHead(content ? 200 : 404, { 'content-type': types[ext] ?? 'application/octet-stream' });
    response.end(content ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }).then(() => (process.env[buildsFolder] ? undefined : rm(built, { recursive: true, force: true }))),
  };
}

const shell = (name: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Rich message in ${name}</title>
  </head>
  <body>
    <script type="module" src="/built/${name}.js"></script>
  </body>
</html>
`;

/** Builds the scripts of `test/editors`, once per run where it has a folder for its builds, and gives the folder. */
async function buildEditors(): Promise<string> {
  const runs = process.env[buildsFolder];
  const folder = path.join(runs ?? tmpdir(), 'plainbridge-editors');
  if (runs && existsSync(folder)) return folder;
  const outDir = await mkdtemp(`${folder}-`);
  const scripts = (await readdir(pages)).filter((file) => file.endsWith('.ts'));
  await build({
    configFile: false,
    logLevel: 'silent',
    root: pages,
    publicDir: false,
    // Draft.js is older than `globalThis`.
    define: { global: 'globalThis' },
    build: {
      outDir,
      minify: false,
      modulePreload: false,
      target: 'esnext',
      rolldownOptions: {
        input: Object.fromEntries(scripts.map((file) => [path.parse(file).name, path.join(pages, file)])),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  if (!runs) return outDir;
  // Put in place whole or not at all: a build that failed half-way is not taken for one.
  await rename(outDir, folder);
  return folder;
}
