import type { Mark, TouchpointKind, Visibility } from '@plainbridge/shared/domain/touchpoint.ts';
import type { DemoOrganisation } from './demo-partners.ts';

interface DemoTouchpoint {
  id: string;
  by: 'ana@example.org' | 'sam@example.org' | 'lee@example.org';
  daysAgo: number;
  /** Hour of the day, UTC. */
  at: number;
  kind: TouchpointKind;
  organisations: DemoOrganisation[];
  subject: string | null;
  summary: string | null;
  marks: Mark[];
  visibility: Visibility;
}

const id = (number: number) => `01932a00-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`;

/** Fictional contacts over the last weeks. */
export const demoHistory: DemoTouchpoint[] = [
  {
    id: id(1),
    by: 'sam@example.org',
    daysAgo: 41,
    at: 15,
    kind: 'meeting',
    organisations: ['riverside', 'county', 'northgate'],
    subject: 'First meeting of the year',
    summary:
      'Agreed on one shared aim: every child has a book at home by spring. Each partner names one contact.',
    marks: ['decision'],
    visibility: 'everyone',
  },
  {
    id: id(2),
    by: 'ana@example.org',
    daysAgo: 36,
    at: 14,
    kind: 'message',
    organisations: ['county'],
    subject: 'Dates for the vision checks',
    summary: null,
    marks: ['request'],
    visibility: 'everyone',
  },
  {
    id: id(3),
    by: 'lee@example.org',
    daysAgo: 33,
    at: 16,
    kind: 'call',
    organisations: ['riverside'],
    subject: 'Vision checks at two schools',
    summary: 'The nurses can come on Tuesdays. The schools send the letter to families a week before.',
    marks: ['decision'],
    visibility: 'everyone',
  },
  {
    id: id(4),
    by: 'ana@example.org',
    daysAgo: 29,
    at: 13,
    kind: 'document',
    organisations: ['county', 'harbor'],
    subject: 'Letter to families, second draft',
    summary: 'Shorter, and without “screening”: families read it as a search for illness.',
    marks: [],
    visibility: 'everyone',
  },
  {
    id: id(5),
    by: 'ana@example.org',
    daysAgo: 26,
    at: 18,
    kind: 'call',
    organisations: ['county'],
    subject: 'Who pays for glasses',
    summary: 'To be settled among ourselves before we answer.',
    marks: ['concern'],
    visibility: 'organisation',
  },
  {
    id: id(6),
    by: 'sam@example.org',
    daysAgo: 22,
    at: 15,
    kind: 'visit',
    organisations: ['riverside'],
    subject: 'Morning at Oak Street School',
    summary: 'Saw the reading corner that the families built. A grandfather reads there every Friday.',
    marks: ['story', 'win'],
    visibility: 'everyone',
  },
  {
    id: id(7),
    by: 'lee@example.org',
    daysAgo: 18,
    at: 14,
    kind: 'message',
    organisations: ['riverside', 'harbor'],
    subject: 'First vision checks done',
    summary: '212 children were seen in one morning, and 31 families have an appointment.',
    marks: ['win'],
    visibility: 'everyone',
  },
  {
    id: id(8),
    by: 'sam@example.org',
    daysAgo: 15,
    at: 17,
    kind: 'message',
    organisations: ['northgate'],
    subject: 'Books for the waiting rooms',
    summary: null,
    marks: ['check-in'],
    visibility: 'everyone',
  },
  {
    id: id(9),
    by: 'lee@example.org',
    daysAgo: 12,
    at: 15,
    kind: 'meeting',
    organisations: ['riverside'],
    subject: 'What the numbers may show',
    summary: 'Only totals for each school, nothing about a single child.',
    marks: ['decision', 'concern'],
    visibility: 'everyone',
  },
  {
    id: id(10),
    by: 'ana@example.org',
    daysAgo: 8,
    at: 20,
    kind: 'call',
    organisations: ['county'],
    subject: null,
    summary: 'Note to myself: ask about Spanish letters before the next meeting.',
    marks: [],
    visibility: 'me',
  },
  {
    id: id(11),
    by: 'sam@example.org',
    daysAgo: 5,
    at: 16,
    kind: 'message',
    organisations: ['riverside', 'county'],
    subject: 'The spring event moves to May 14',
    summary: 'The hall is closed for repairs in April.',
    marks: ['change-of-plan'],
    visibility: 'everyone',
  },
  {
    id: id(12),
    by: 'ana@example.org',
    daysAgo: 2,
    at: 14,
    kind: 'message',
    organisations: ['county', 'northgate'],
    subject: 'How many volunteers can you bring?',
    summary: null,
    marks: ['request', 'check-in'],
    visibility: 'everyone',
  },
];
