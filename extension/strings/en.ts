import type { Sector } from '@plainbridge/shared/domain/sector.ts';
import { sectorNames } from './en-names.ts';
import { pageWords } from './en-pages.ts';
import { panelWords } from './en-panel.ts';
import { list } from './format.ts';

/** Every text that the extension shows. Functions take what changes. */
export const words = {
  app: 'Plainbridge',
  loading: 'One moment',
  cancel: 'Cancel',
  back: 'Back to your message',
  tryAgain: 'Try again',
  undo: 'Undo',
  sectorNames,
  sectorList: (sectors: readonly Sector[]) => list(sectors.map((sector) => sectorNames[sector])),
  ...panelWords,
  ...pageWords,
} as const;
