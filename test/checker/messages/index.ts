import { academia } from './academia.ts';
import { business } from './business.ts';
import { community } from './community.ts';
import { education } from './education.ts';
import { finance } from './finance.ts';
import { government } from './government.ts';
import { health } from './health.ts';
import { legal } from './legal.ts';
import type { Message } from './message.ts';
import { nonprofit } from './nonprofit.ts';
import { technology } from './technology.ts';

export const messages: readonly Message[] = [
  ...health,
  ...education,
  ...nonprofit,
  ...government,
  ...business,
  ...technology,
  ...academia,
  ...finance,
  ...legal,
  ...community,
];
