import { check as checkAll, type QualityOptions } from './checker.ts';

/** The same without what waits until it is asked for. */
export const check = (text: string, options: QualityOptions): ReturnType<typeof checkAll> =>
  checkAll(text, options).filter((finding) => !('tentative' in finding));
