import { words } from '../../strings/en.ts';
import type { Panel } from './panel.ts';

/** A partner's name, also offline, where only the audience still knows it. */
export function partnerName(panel: Pick<Panel, 'account' | 'readers'>, id: string): string {
  return (
    panel.account.organisations.value.find((each) => each.id === id)?.name ??
    panel.readers.choices.value?.find((each) => each.id === id)?.name ??
    words.history.formerPartner
  );
}
