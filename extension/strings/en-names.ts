import type { Sector } from '@plainbridge/shared/domain/sector.ts';
import type { TermKind, TermStatus } from '@plainbridge/shared/domain/term.ts';
import type { Mark, TouchpointKind, Visibility } from '@plainbridge/shared/domain/touchpoint.ts';

export const sectorNames: Record<Sector, string> = {
  health: 'Health',
  education: 'Education',
  government: 'Government',
  nonprofit: 'Charity',
  business: 'Business',
  technology: 'Technology',
  academia: 'University',
  finance: 'Finance',
  legal: 'Law',
  community: 'The public',
};

export const sectorReaders: Record<Sector, string> = {
  health: 'Someone in health',
  education: 'Someone in education',
  government: 'Someone in government',
  nonprofit: 'Someone at a charity',
  business: 'Someone in business',
  technology: 'Someone in technology',
  academia: 'Someone at a university',
  finance: 'Someone in finance',
  legal: 'Someone in law',
  community: 'Someone from the public',
};

/** Each stands whole in its `sectorReaders`, so that a button may show one and be called the other. */
export const sectorsShort: Record<Sector, string> = {
  health: 'health',
  education: 'education',
  government: 'government',
  nonprofit: 'charity',
  business: 'business',
  technology: 'technology',
  academia: 'university',
  finance: 'finance',
  legal: 'law',
  community: 'the public',
};

export const kinds: Record<TouchpointKind, string> = {
  message: 'Message',
  document: 'Document',
  meeting: 'Meeting',
  call: 'Call',
  visit: 'Visit',
};

export const marks: Record<Mark, string> = {
  'check-in': 'Check-in',
  decision: 'Decision',
  win: 'Win',
  concern: 'Concern',
  story: 'Story',
  request: 'Request',
  'change-of-plan': 'Change of plan',
};

export const seenBy: Record<Visibility, string> = {
  everyone: 'Everyone in the partnership',
  organisation: 'My organisation',
  me: 'Only me',
};

export const statuses: Record<TermStatus, string> = {
  proposed: 'Proposed',
  approved: 'Shared',
  keep: 'Keep and explain',
  retired: 'No longer used',
  forbidden: 'Do not use',
};

export const termKinds: Record<TermKind, string> = {
  word: 'A word',
  phrase: 'Several words',
  acronym: 'Letters that stand for words',
};
