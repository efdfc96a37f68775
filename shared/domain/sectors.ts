/** The ten sectors; `community` is the general public. Apart from their schema, as the checker goes without zod. */
export const sectors = [
  'health',
  'education',
  'government',
  'nonprofit',
  'business',
  'technology',
  'academia',
  'finance',
  'legal',
  'community',
] as const;

export type Sector = (typeof sectors)[number];
