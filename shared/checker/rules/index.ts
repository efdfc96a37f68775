import type { Rule } from '../rule.ts';
import { acronym } from './acronym.ts';
import { acronymDefinition } from './acronym-definition.ts';
import { falseFriend } from './false-friend.ts';
import { jargon } from './jargon.ts';
import { rareWord } from './rare-word.ts';
import { wordy } from './wordy.ts';

/** All rules; where two find equal spans, the earlier one's finding stays. */
export const rules: readonly Rule[] = [acronym, acronymDefinition, falseFriend, jargon, wordy, rareWord];
