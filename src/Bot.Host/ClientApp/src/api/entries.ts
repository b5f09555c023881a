import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Entry, EntryPage } from './conversationTypes';
import { call } from './http';
import { conversationPath, query } from './paths';
import { queryKeys } from './queryKeys';

const pageSize = 60;

/** One list by sequence number; of two versions of one entry the later read wins, which carries its newest delivery state. */
export function mergeEntries(known: readonly Entry[], read: readonly Entry[]): Entry[] {
  if (read.length === 0) return known as Entry[];
  const byKey = new Map(known.map((entry) => [keyOf(entry), entry]));
  for (const entry of read) byKey.set(keyOf(entry), entry);
  return [...byKey.values()].sort((a, b) => (a.sequence || Infinity) - (b.sequence || Infinity) || 0);
}

/** A draft has no place in the log yet: its sequence number is 0 and it stands at the end. */
const isOpenDraft = (entry: Entry) => entry.sequence === 0;

const keyOf = (entry: Entry) => (isOpenDraft(entry) ? entry.id : entry.sequence);

const logged = (entries: readonly Entry[]) => entries.filter((entry) => !isOpenDraft(entry));

/** The first sequence number missing between the known entries and a newest page; null when they meet. */
export function gapBefore(known: readonly Entry[], newest: readonly Entry[]): number | null {
  const last = logged(known).at(-1)?.sequence;
  const first = logged(newest)[0]?.sequence;
  return last !== undefined && first !== undefined && first > last + 1 ? last : null;
}

async function readPage(id: string, part: { afterSequence?: number; beforeSequence?: number }, signal?: AbortSignal): Promise<EntryPage> {
  const path = `${conversationPath(id)}/entries${query({ ...part, take: pageSize })}`;
  return call<EntryPage>('GET', path, undefined, { background: true, ...(signal ? { signal } : {}) });
}

/** Everything after a sequence number, page by page: nothing between is left out however long the page slept. */
async function readAfter(id: string, sequence: number, signal: AbortSignal): Promise<Entry[]> {
  const read: Entry[] = [];
  for (let after = sequence; ; ) {
    const page = await readPage(id, { afterSequence: after }, signal);
    read.push(...logged(page.items));
    const last = logged(page.items).at(-1)?.sequence;
    if (last === undefined || last >= page.last) return read;
    after = last;
  }
}

/** The time line of a conversation: the newest entries, kept current by re-reading them, older ones on request. */
export function useEntries(id: string) {
  const client = useQueryClient();
  const key = queryKeys.entries(id);
  const [loadingEarlier, setLoadingEarlier] = useState(false);
  const entries = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const newest = await readPage(id, {}, signal);
      const gap = gapBefore(client.getQueryData<Entry[]>(key) ?? [], newest.items);
      const between = gap === null ? [] : await readAfter(id, gap, signal);
      // Read again: a reply to this page's own message may have been merged while this was on its way.
      const known = logged(client.getQueryData<Entry[]>(key) ?? []);
      return mergeEntries(mergeEntries(known, between), newest.items);
    },
  });
  const first = entries.data?.[0]?.sequence ?? 1;
  const loadEarlier = useCallback(async () => {
    setLoadingEarlier(true);
    try {
      const page = await readPage(id, { beforeSequence: first });
      client.setQueryData<Entry[]>(queryKeys.entries(id), (known = []) => mergeEntries(known, page.items));
    } finally {
      setLoadingEarlier(false);
    }
  }, [client, first, id]);
  return { ...entries, hasEarlier: first > 1, loadEarlier, loadingEarlier };
}
