declare global {
  interface ImportMetaEnv {
    readonly PLAINBRIDGE_API_URL?: string;
    readonly PLAINBRIDGE_AUTH_URL?: string;
    readonly PLAINBRIDGE_PUBLISHABLE_KEY?: string;
    readonly PLAINBRIDGE_OTP_TYPE?: 'email' | 'magiclink';
  }
}

/**
 * What was decided when the extension was built; `wxt.config.ts` checks it and writes it into the bundle. The values
 * after `??` are for unit tests, which run without a build.
 */
export const apiUrl = import.meta.env.PLAINBRIDGE_API_URL ?? 'http://127.0.0.1:8787';
export const authUrl = import.meta.env.PLAINBRIDGE_AUTH_URL ?? 'http://127.0.0.1:54321';
export const publishableKey = import.meta.env.PLAINBRIDGE_PUBLISHABLE_KEY ?? 'publishable-key';
export const otpType = import.meta.env.PLAINBRIDGE_OTP_TYPE ?? 'email';
