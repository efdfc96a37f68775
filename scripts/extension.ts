import { join } from 'node:path';
import { finish, quietEnvironment, root, start } from './child.ts';
import { PlainError } from './plain-error.ts';

/** Where a build of the extension talks to. */
export interface ExtensionTargets {
  readonly apiUrl: string;
  readonly authUrl: string;
  readonly publishableKey: string;
  /** `magiclink` for the embedded server, `email` for a hosted one. */
  readonly otpType?: 'email' | 'magiclink';
}

/** `demo` and `e2e` may read pages on this machine; the store build asks for each site. */
export type ExtensionMode = 'demo' | 'e2e' | 'production';

/**
 * Builds the extension for Chrome.
 * @param options.outDir the folder that gets `chrome-mv3`
 * @param options.home where the tools may keep their own files
 * @returns the unpacked extension's folder
 */
export async function buildExtension(
  targets: ExtensionTargets,
  options: { mode: ExtensionMode; outDir?: string; home: string; signal?: AbortSignal },
): Promise<string> {
  const { mode, home, outDir = join(root, 'extension/.output') } = options;
  const wxt = join(root, 'extension/node_modules/wxt/bin/wxt.mjs');
  const built = await finish(
    start('node', [wxt, 'build', '--mode', mode], {
      cwd: join(root, 'extension'),
      signal: options.signal,
      env: {
        ...quietEnvironment(home),
        NODE_ENV: 'production',
        PLAINBRIDGE_API_URL: targets.apiUrl,
        PLAINBRIDGE_AUTH_URL: targets.authUrl,
        PLAINBRIDGE_PUBLISHABLE_KEY: targets.publishableKey,
        PLAINBRIDGE_OTP_TYPE: targets.otpType ?? 'magiclink',
        PLAINBRIDGE_OUT_DIR: outDir,
      },
    }),
  );
  if (built.code !== 0) throw new PlainError(`The extension could not be built:\n${built.output}`);
  return join(outDir, 'chrome-mv3');
}
