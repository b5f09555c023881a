import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { BilingualName, Page } from './conversationTypes';
import { apiBase, call } from './http';
import { query } from './paths';
import { queryKeys } from './queryKeys';

/** One thing that a member of staff did. */
export interface AuditEntry {
  number: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  /** What it was done to by name, where that has one. */
  subjectName?: BilingualName | null;
  details: string | null;
  hash: string;
}

/** Which entries are asked for; what is empty is not asked about. */
export interface AuditAsked {
  /** A part of a name, a user name or an account's id. */
  person: string;
  action: string;
  /** The id of what it was done to. */
  object: string;
  /** Days of Hong Kong, both or none. */
  from: string;
  to: string;
}

export const everyEntry: AuditAsked = { person: '', action: '', object: '', from: '', to: '' };

/** What a check of the whole chain found. */
export interface AuditCheck {
  /** The first entry that does not fit; null: the log is whole. */
  brokenAt: number | null;
  lastNumber: number | null;
  lastHash: string | null;
}

/** The log, or what of it is asked for, as a table to take away. */
export const auditTable = (asked: AuditAsked) => `${apiBase}/audit.csv${query({ ...asked })}`;

export function useAudit(asked: AuditAsked) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.audit, asked],
    queryFn: ({ pageParam, signal }) => call<Page<AuditEntry>>('GET', `/audit${query({ ...asked, before: pageParam, take: 50 })}`, undefined, { signal, background: true }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
}

/** Reads the whole log, so that it runs only when somebody asks for it. */
export function useAuditCheck() {
  return useMutation({ mutationFn: () => call<AuditCheck>('GET', '/audit/check') });
}
