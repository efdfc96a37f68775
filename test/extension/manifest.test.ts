import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuildSettings } from '../../extension/build-settings.ts';
import { extensionId, publicKey } from '../../extension/identity.ts';
import type { ExtensionMode } from '../../scripts/extension.ts';
import { buildInTemp } from '../e2e/build.ts';

interface Manifest {
  manifest_version: number;
  key: string;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown[];
  content_security_policy?: unknown;
  web_accessible_resources?: unknown[];
  icons: Record<string, string>;
}

const folders: string[] = [];
const build = async (mode: ExtensionMode, apiUrl: string) => {
  const folder = await buildInTemp(mode, {
    apiUrl,
    authUrl: 'https://auth.example.org',
    otpType: 'email',
  });
  folders.push(folder);
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return { folder, manifest };
};
const scriptsOf = async (folder: string) => {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.(?:js|html)$/.test(name));
  return Promise.all(
    files.map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })),
  );
};

afterAll(() =>
  Promise.all(folders.map((folder) => rm(path.dirname(folder), { recursive: true, force: true }))),
);

describe('the store build', () => {
  let store: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    store = await build('production', 'https://api.example.org/');
  });

  test('reaches the API and no other site without being asked', () => {
    expect(store.manifest.host_permissions).toEqual(['https://api.example.org/*']);
    expect(store.manifest.content_scripts).toBeUndefined();
    expect(store.manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('asks for these permissions and no more', () => {
    const wanted = ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage'];
    expect(store.manifest.permissions.toSorted()).toEqual(wanted);
  });

  test('loads no code from elsewhere and makes none from text', async () => {
    expect(store.manifest.manifest_version).toBe(3);
    expect(store.manifest.content_security_policy).toBeUndefined();
    const scripts = await scriptsOf(store.folder);
    expect(scripts.map(({ name }) => name)).toContain(path.join('content-scripts', 'content.js'));
    for (const { name, text } of scripts) {
      expect(text, name).not.toMatch(/<script[^>]+src=["']?(?:https?:)?\/\//i);
      expect(text, name).not.toMatch(/\b(?:import|importScripts)\(\s*["'`](?:https?:)?\/\//);
      expect(text, name).not.toMatch(/unsafe-eval/);
    }
  });

  test('cannot be seen by pages', () => {
    expect(store.manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('knows the addresses that it was built for', async () => {
    const background = await readFile(path.join(store.folder, 'background.js'), 'utf8');
    expect(background).toContain('https://api.example.org');
    expect(background).not.toContain('https://api.example.org/"');
  });

  test('has the id that the Worker lets in', () => {
    const digest = createHash('sha256').update(Buffer.from(store.manifest.key, 'base64')).digest('hex');
    const letters = digest
      .slice(0, 32)
      .replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
    expect(store.manifest.key).toBe(publicKey);
    expect(letters).toBe(extensionId);
  });

  test('has its icons', async () => {
    for (const file of Object.values(store.manifest.icons)) {
      const icon = await readFile(path.join(store.folder, file));
      expect(icon.subarray(1, 4).toString()).toBe('PNG');
    }
    expect(Object.keys(store.manifest.icons)).toEqual(['16', '32', '48', '128']);
  });
});

test('a store build for an API on this machine may reach no site at all', async () => {
  const { manifest } = await build('production', 'http://127.0.0.1:8787');
  expect(manifest.host_permissions ?? []).toEqual([]);
});

test.each(['demo', 'e2e'] as const)(
  'the %s build, and only such a one, has the pages of this machine',
  async (mode) => {
    const { manifest } = await build(mode, 'http://127.0.0.1:8787');
    expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
  },
);

describe('the environment of a build', () => {
  const complete = {
    PLAINBRIDGE_API_URL: 'https://api.example.org/',
    PLAINBRIDGE_AUTH_URL: 'http://127.0.0.1:54321',
    PLAINBRIDGE_PUBLISHABLE_KEY: 'key',
  };

  test('is taken without slashes at the end, and codes are for hosted sign-in unless it says otherwise', () => {
    expect(readBuildSettings(complete)).toEqual({
      ...complete,
      PLAINBRIDGE_API_URL: 'https://api.example.org',
      PLAINBRIDGE_OTP_TYPE: 'email',
    });
  });

  test('is refused with every problem named', () => {
    const read = () =>
      readBuildSettings({
        PLAINBRIDGE_API_URL: 'example',
        PLAINBRIDGE_PUBLISHABLE_KEY: '',
        PLAINBRIDGE_OTP_TYPE: 'sms',
      });
    expect(read).toThrow(/PLAINBRIDGE_API_URL must be an address/);
    expect(read).toThrow(/PLAINBRIDGE_AUTH_URL must be an address/);
    expect(read).toThrow(/PLAINBRIDGE_PUBLISHABLE_KEY must not be empty/);
    expect(read).toThrow(/PLAINBRIDGE_OTP_TYPE must be 'email' or 'magiclink'/);
  });

  test('is refused where passwords would travel in the open', () => {
    expect(() => readBuildSettings({ ...complete, PLAINBRIDGE_AUTH_URL: 'http://auth.example.org' })).toThrow(
      /PLAINBRIDGE_AUTH_URL must begin with https/,
    );
  });
});
