/**
 * The public half of the key that fixes the extension's id wherever it is loaded from. The private half was never kept:
 * a web store signs with its own.
 */
export const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1XGXwxAkxLTjB/kCS/OA2tzoQdeIwiOF/T8oysTnq3de3n/lSBG+dwtXNiW3gK8CzTN0FqHcwQqI43TLukBwnnC7TBm45+yg2jzbK+CaWryIvakcYZjqZlnKEPn/dDtEq4g/kbfdragoMwbbhivHd4OzE6UCbqvnoDxxHDexIgW/S6AQBhoBCBufZLOlm/euxlfVTXtX0uqqbX6Wx0rIupjtzUDMne2jxbNSsIXHlqzQJ86j+2WbQC1RZLMhJMWZH8dcJPY6RYcXbPM/Jrp4kbohd/Znth3r7SlvvmV2T34MMjdHpaqmZCnNsAIxWPGYCiNgANyqdVaRABfQChIM0wIDAQAB';

/** First 16 bytes of the key's SHA-256, written with the letters a to p, as Chromium does. */
export const extensionId = 'fiibdnobiepbacochkfidaajhgjckedd';

/** What the Worker must allow as an origin (`ALLOWED_ORIGINS`). */
export const extensionOrigin = `chrome-extension://${extensionId}`;
