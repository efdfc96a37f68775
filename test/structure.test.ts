import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const rooms = ['extension', 'worker', 'shared', 'supabase', 'scripts', 'test'];
const skipped = new Set(['node_modules', '.output', '.wxt', '.temp', '.wrangler', '.types']);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [relative(root, path).replaceAll('\\', '/')];
  });
}

const files = rooms.flatMap((room) => filesUnder(join(root, room)));
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const source = new Map(code.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const within = (folder: string) => code.filter((file) => file.startsWith(`${folder}/`));

/** Strings and regular expressions, which stay, or a comment, which goes: a "//" in a string begins none. */
const stringOrComment =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<=[=(,:;!&|?{}[\n>]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** The source without comments, so that prose may name what code may not use. */
const bare = (file: string) => (source.get(file) ?? '').replace(stringOrComment, '$1');

interface Import {
  readonly from: string;
  /** A path from the root for the project's own files, a package's name otherwise. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** The names that are more than types. */
  readonly values: readonly string[];
}

function importsOf(file: string): Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?([^'";]*?)from\s*['"]([^'"]+)['"]|import\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`]+)['"`]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
  return [...bare(file).matchAll(pattern)].map((match) => {
    const target = match[3] ?? match[4] ?? match[5] ?? '';
    const own = /^@plainbridge\/(\w+)\/(.*)/.exec(target);
    const to = target.startsWith('.')
      ? join(dirname(file), target).replaceAll('\\', '/')
      : own
        ? `${own[1]}/${own[2]}`
        : target;
    const names = [...(match[2] ?? '').matchAll(/(type\s+)?\b(\w+)\b(?:\s+as\s+\w+)?/g)];
    const values = match[1] ? [] : names.filter(([, type]) => !type).map(([, , name = '']) => name);
    return {
      from: file,
      to,
      typeOnly: Boolean(match[1]) || (names.length > 0 && values.length === 0),
      values,
    };
  });
}
const imports = code.flatMap(importsOf);
const arrows = (list: readonly Import[]) => list.map(({ from, to }) => `${from} → ${to}`);
const uses = (list: readonly string[], pattern: RegExp) =>
  list.flatMap((file) => {
    const found = bare(file).match(pattern);
    return found ? [`${file}: ${found[0]}`] : [];
  });

test('the inspector sees the building', () => {
  for (const room of ['extension', 'worker', 'shared']) expect(within(room).length).toBeGreaterThan(5);
  expect(imports.length).toBeGreaterThan(100);
});

describe('the five walls', () => {
  test('1: extension and worker meet in shared alone', () => {
    const crossing = imports.filter(
      ({ from, to }) =>
        (from.startsWith('extension/') && /^(worker|supabase|scripts|test)\//.test(to)) ||
        (from.startsWith('worker/') && /^(extension|supabase|scripts|test)\//.test(to)),
    );
    expect(arrows(crossing)).toEqual([]);
  });

  test('1: shared imports zod and itself, nothing else', () => {
    const foreign = imports.filter(
      ({ from, to }) => from.startsWith('shared/') && !to.startsWith('shared/') && !/^zod(\/|$)/.test(to),
    );
    expect(arrows(foreign)).toEqual([]);
  });

  const surfaces = within('extension/surfaces');
  const sites = surfaces
    .map((file) => basename(file).replace(/\.tsx?$/, ''))
    .filter((name) => !['index', 'surface', 'generic'].includes(name));

  test('2: a site is named in its own file and in the index alone', () => {
    const elsewhere = within('extension').filter((file) => !file.startsWith('extension/surfaces/'));
    for (const site of sites) {
      const word = new RegExp(`\\b${site.replaceAll('-', '[- ]?')}\\b`, 'i');
      const others = surfaces.filter((file) => !file.endsWith(`/${site}.ts`) && !file.endsWith('/index.ts'));
      expect(uses([...elsewhere, ...others], word)).toEqual([]);
    }
    const host = /['"`](?!localhost)[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|live|cloud|edu|gov|uk)\b/;
    expect(uses(elsewhere, host).filter((found) => !found.includes('example.'))).toEqual([]);
    expect(uses(elsewhere, /https?:\/\/(?!127\.0\.0\.1|localhost|\*|[\w.]*\bexample\.)[\w.-]+\.\w+/)).toEqual(
      [],
    );
  });

  test('2: importing a surface touches no DOM', async () => {
    expect(typeof document).toBe('undefined');
    for (const file of surfaces) await import(join(root, file));
  });

  test('3: a rule imports no rule, a route no route, a door no door, a page no page', () => {
    const separate: [string, (path: string) => string | undefined][] = [
      ['shared/checker/rules/', (path) => basename(path)],
      ['worker/routes/', (path) => basename(path)],
      ['extension/entrypoints/', (path) => path.split('/')[2]],
      ['extension/workspace/', (path) => (path.split('/').length > 3 ? path.split('/')[2] : undefined)],
    ];
    const crossing = separate.flatMap(([folder, identity]) =>
      imports.filter(({ from, to }) => {
        if (!from.startsWith(folder) || !to.startsWith(folder)) return false;
        const [a, b] = [identity(from), identity(to)];
        return a !== b && a !== undefined && b !== undefined && a !== 'index.ts';
      }),
    );
    expect(arrows(crossing)).toEqual([]);
  });

  test('4: models and components touch no browser API, no network, no storage', () => {
    const pure = ['extension/panel', 'extension/workspace', 'extension/ui'].flatMap(within);
    const doorsOwn =
      /\b(?:browser|chrome|fetch|localStorage|sessionStorage|indexedDB|XMLHttpRequest|WebSocket|EventSource|BroadcastChannel|caches|sendBeacon|serviceWorker)\b(?!['"`])/;
    expect(uses(pure, doorsOwn)).toEqual([]);
    const allowed =
      /^(preact|@preact\/signals|wouter-preact|lucide-preact|@zag-js\/|zod$|uuid$)|^shared\/|^extension\/(panel|workspace|ui|strings)\//;
    const reaching = imports.filter(
      ({ from, to, typeOnly, values }) =>
        pure.includes(from) &&
        !typeOnly &&
        !allowed.test(to) &&
        !(to === 'extension/api.ts' && values.every((name) => name === 'ApiError')),
    );
    expect(arrows(reaching)).toEqual([]);
  });

  test('5: nothing that ships knows a service-role key', () => {
    const shipped = ['extension', 'worker', 'shared'].flatMap(within);
    expect(uses(shipped, /service[_-]?role|sb_secret|secret_key/i)).toEqual([]);
  });
});

describe('the house rules', () => {
  test('files are kebab-case', () => {
    const odd = code.filter((file) => {
      const name = basename(file).replace(/(\.(test|config|content))*\.(ts|tsx|mjs)$/, '');
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  test('no folder or file is called utils, helpers, common or manager', () => {
    expect(files.filter((file) => /(^|[/-])(utils?|helpers?|common|managers?)([./-]|$)/i.test(file))).toEqual(
      [],
    );
  });

  test('no file is longer than 300 lines, data exempt', () => {
    const long = files
      .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !file.startsWith('shared/checker/lexicon/'))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test('nothing turns text into markup or code', () => {
    const shipped = ['extension', 'worker', 'shared'].flatMap(within);
    const dangerous =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createPolicy)\b|\beval\(|new Function\b/;
    expect(uses(shipped, dangerous)).toEqual([]);
  });

  test('nothing names a place outside the checkout', () => {
    expect(uses(code, /['"`(](?:\/work\/|\/home\/\w|\/root\/)/)).toEqual([]);
  });
});
