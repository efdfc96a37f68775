import type { Hit } from './matching/matches.ts';
import type { Setting } from './rule.ts';

/** A function that works out what hits mean for a setting once, as the same hits are met again and again under the same setting. */
export function kept<Met extends Hit | readonly Hit[], Found extends object>(
  find: (met: Met, setting: Setting) => Found | undefined,
): (met: Met, setting: Setting) => Found | undefined {
  const bySetting = new WeakMap<Setting, WeakMap<Met, Found | null>>();
  return (met, setting) => {
    let known = bySetting.get(setting);
    if (known === undefined) {
      known = new WeakMap();
      bySetting.set(setting, known);
    }
    let found = known.get(met);
    if (found === undefined) {
      found = find(met, setting) ?? null;
      known.set(met, found);
    }
    return found ?? undefined;
  };
}
