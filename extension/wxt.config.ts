import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { readBuildSettings } from './build-settings.ts';
import { compiledLexicon } from './compiled-lexicon.ts';
import { publicKey } from './identity.ts';

/** `permissions.request` never settles in a headless browser, so these builds have the machine's own pages from the start. */
const modesWithLocalPages = new Set(['demo', 'e2e']);
const localPages = ['http://127.0.0.1/*', 'http://localhost/*'];

/** The only site that the store build may reach without being asked is the API, and only over https. */
function requiredHosts(mode: string): string[] {
  if (modesWithLocalPages.has(mode)) return localPages;
  const { protocol, origin } = new URL(readBuildSettings(process.env).PLAINBRIDGE_API_URL);
  return protocol === 'https:' ? [`${origin}/*`] : [];
}

export default defineConfig({
  imports: false,
  outDir: process.env.PLAINBRIDGE_OUT_DIR ?? '.output',
  // The folder does not depend on the mode: the README names one place to load from.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => {
    const settings = Object.entries(readBuildSettings(process.env));
    return {
      plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), compiledLexicon()],
      define: Object.fromEntries(
        settings.map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]),
      ),
    };
  },
  manifest: ({ mode }) => ({
    name: 'Plainbridge',
    description: 'Communicate clearly with partner organisations.',
    key: publicKey,
    minimum_chrome_version: '122',
    permissions: [
      'sidePanel', // where the panel is
      'storage', // settings, the session, the last copy of the glossary
      'scripting', // the content script, on the sites that were allowed and no others
      'alarms', // fetching the glossary and sending what waits, once a minute
      'activeTab', // which site to ask for, when the icon is clicked there
    ],
    host_permissions: requiredHosts(mode),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Plainbridge' },
  }),
});
