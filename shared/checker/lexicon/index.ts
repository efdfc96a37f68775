import { academia } from './academia.ts';
import { business } from './business.ts';
import { community } from './community.ts';
import { company } from './company.ts';
import { education } from './education.ts';
import type { Lexicon } from './entry.ts';
import { falseFriends } from './false-friends.ts';
import { finance } from './finance.ts';
import { government } from './government.ts';
import { hardWords } from './hard-words.ts';
import { health } from './health.ts';
import { legal } from './legal.ts';
import { modernWords } from './modern-words.ts';
import { nonprofit } from './nonprofit.ts';
import { spokenWords } from './spoken-words.ts';
import { technology } from './technology.ts';
import { wordy } from './wordy.ts';

/** Everything that ships with the product; plain data, so that it costs nothing to load but its size. */
export const lexicon: Lexicon = {
  sectors: { health, education, government, nonprofit, business, technology, academia, finance, legal, community },
  wordy: [...wordy, ...hardWords],
  falseFriends,
  company,
  familiar: { ...spokenWords, 'second-language': `${spokenWords['second-language']} ${modernWords}` },
};
