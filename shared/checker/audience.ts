import type { Country } from '../domain/country.ts';
import type { Sector } from '../domain/sector.ts';

/** The reading level to aim at: the general public, somebody reading in their second language, a professional. */
export type Level = 'general' | 'second-language' | 'professional';

/** An organisation that will read the draft. */
export interface Reader {
  /** Comes back in `Finding.readers`. */
  readonly id: string;
  readonly sectors: readonly Sector[];
  /** Other sectors whose language the people addressed know. */
  readonly alsoKnows?: readonly Sector[] | undefined;
  readonly country?: Country | undefined;
}

/** Who will read the draft. With several readers the strictest counts, and each finding names those it affects. */
export interface Audience {
  readonly readers: readonly Reader[];
  readonly level: Level;
}

/** Who writes the draft. */
export interface Writer {
  readonly sectors: readonly Sector[];
  readonly country?: Country | undefined;
}
