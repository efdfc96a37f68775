import { z } from 'zod';

/** A country as ISO 3166-1 alpha-2 (`US`, `GB`). An empty list of countries means every country. */
export const Country = z.string().regex(/^[A-Z]{2}$/, 'Two capital letters, such as US or GB');
export type Country = z.infer<typeof Country>;
