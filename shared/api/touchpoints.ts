import type { z } from 'zod';
import { Touchpoint, TouchpointContent } from '../domain/touchpoint.ts';
import { page } from './page.ts';

/** `POST /v1/touchpoints`: 201 when made, 200 when this id was saved before with the same content, 409 when with another. */
export const CreateTouchpoint = TouchpointContent;
export type CreateTouchpoint = z.infer<typeof CreateTouchpoint>;

/** `GET /v1/touchpoints`: newest contact first. */
export const TouchpointPage = page(Touchpoint);
export type TouchpointPage = z.infer<typeof TouchpointPage>;
