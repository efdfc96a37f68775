import type { z } from 'zod';
import { Organisation } from '../domain/organisation.ts';
import { page } from './page.ts';

/** `GET /v1/organisations`: by name. */
export const OrganisationPage = page(Organisation);
export type OrganisationPage = z.infer<typeof OrganisationPage>;
