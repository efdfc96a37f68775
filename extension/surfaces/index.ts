import { generic } from './generic.ts';
import type { Surface } from './surface.ts';

/** Asked in this order; `generic` serves what no other does. */
const surfaces: readonly Surface[] = [generic];

export function surfaceFor(address: URL): Surface {
  return surfaces.find((surface) => surface.serves(address)) ?? generic;
}
