import { z } from 'zod';

/** The ten sectors; `community` is the general public. */
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

export const Sector = z.enum(sectors);
export type Sector = z.infer<typeof Sector>;
