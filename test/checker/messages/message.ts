import type { Sector } from '@plainbridge/shared/domain/sector.ts';

/** A message as people write them to other sectors and to the public, with who writes and who reads. */
export interface Message {
  readonly writer: { readonly sectors: readonly Sector[]; readonly country: string };
  readonly readers: readonly Sector[];
  readonly text: string;
  /** The texts of all findings, in reading order: no more, and no fewer. */
  readonly finds: readonly string[];
}
