import { z } from 'zod';
import { sectors } from './sectors.ts';

export const Sector = z.enum(sectors);
export type Sector = z.infer<typeof Sector>;
