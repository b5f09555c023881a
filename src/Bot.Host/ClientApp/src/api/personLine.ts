import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { StaffEvent } from '../events/staffEvents';
import { useStaffEvents } from '../events/StreamContext';
import type { Channel, Entry } from './conversationTypes';
import { call } from './http';
import { conversationPath, query } from './paths';
import { queryKeys } from './queryKeys';

/** An entry with the conversation where it was said. */
export interface PlacedEntry {
  conversationId: string;
  channel: Channel;
  entry: Entry;
}

export interface PersonPage {
  items: PlacedEntry[];
  /** What to ask for earlier entries with; null when there are none. */
  before: string | null;
}

const pageSize = 60;
/** Pages read to close a gap; behind a longer one the line begins anew, and the rest is read on request. */
const mostPages = 10;

export const placeKey = ({ conversationId, entry }: PlacedEntry) => `${conversationId}:${entry.sequence || entry.id}`;

/**
 * One line of time: within a conversation the sequence decides, between conversations the time. Of two versions of one entry the later argument
 * wins; drafts, which have no place yet, stand at the end.
 */
export function mergePlaced(...lists: (readonly PlacedEntry[])[]): PlacedEntry[] {
  const all = [...new Map(lists.flat().map((one) => [placeKey(one), one])).values()].sort((a, b) => place(a) - place(b));
  const latest = new Map<string, number>();
  const timed = all.map((one) => {
    // An entry is never shown before one of a lower number, also where two hosts' clocks differ.
    const at = Math.max(one.entry.sequence === 0 ? Infinity : Date.parse(one.entry.at), latest.get(one.conversationId) ?? 0);
    latest.set(one.conversationId, at);
    return { one, at };
  });
  return timed
    .sort((a, b) => (a.at === b.at ? a.one.conversationId.localeCompare(b.one.conversationId) || place(a.one) - place(b.one) : a.at < b.at ? -1 : 1))
    .map(({ one }) => one);
}

const place = ({ entry }: PlacedEntry) => entry.sequence || Number.MAX_SAFE_INTEGER;

/** A newest page put after what is known; null where the two do not meet, so that something between them is still to be read. */
export function meet(known: PersonPage, newest: PersonPage): PersonPage | null {
  const keys = new Set(known.items.map(placeKey));
  if (keys.size > 0 && newest.before !== null && !newest.items.some((one) => keys.has(placeKey(one)))) return null;
  return { items: mergePlaced(known.items, newest.items), before: newest.before === null ? null : known.before };
}

/** The open conversation's own entries, which are read again with each event, put into the person's line; none from before the line begins. */
export function withOwn(line: PersonPage, own: readonly PlacedEntry[]): PlacedEntry[] {
  const known = new Set(line.items.map(placeKey));
  const begin = line.items[0] ? Date.parse(line.items[0].entry.at) : 0;
  const shown = line.before === null ? own : own.filter((one) => known.has(placeKey(one)) || one.entry.sequence === 0 || Date.parse(one.entry.at) > begin);
  return mergePlaced(line.items, shown);
}

const readPage = (id: string, before: string, signal?: AbortSignal) =>
  call<PersonPage>('GET', `${conversationPath(id)}/timeline${query({ take: pageSize, before })}`, undefined, { background: true, ...(signal ? { signal } : {}) });

async function readNewest(id: string, known: PersonPage | undefined, signal: AbortSignal): Promise<PersonPage> {
  const newest = await readPage(id, '', signal);
  let read = newest;
  for (let pages = 1; known && pages < mostPages; pages++) {
    const joined = meet(known, read);
    if (joined) return joined;
    const page = await readPage(id, read.before ?? '', signal);
    read = { items: mergePlaced(page.items, read.items), before: page.before };
  }
  return known ? newest : read;
}

/** All conversations of the person whose conversation is open, as one line, where there is more than that one. */
export function usePersonLine(id: string, others: readonly string[]) {
  const client = useQueryClient();
  const [loadingEarlier, setLoadingEarlier] = useState(false);
  const joined = others.join();
  const key = useMemo(() => queryKeys.personLine(id, joined), [id, joined]);
  const line = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => readNewest(id, client.getQueryData<PersonPage>(key), signal),
    enabled: others.length > 0,
  });
  useStaffEvents(
    useCallback(
      (event: StaffEvent) => {
        if (event.type === 'conversation' && joined.split(',').includes(event.conversationId)) void client.invalidateQueries({ queryKey: key });
      },
      [client, joined, key],
    ),
  );
  const before = line.data?.before ?? null;
  const loadEarlier = useCallback(async () => {
    if (before === null) return;
    setLoadingEarlier(true);
    try {
      const page = await readPage(id, before);
      client.setQueryData<PersonPage>(key, (known) => known && { items: mergePlaced(page.items, known.items), before: page.before });
    } finally {
      setLoadingEarlier(false);
    }
  }, [before, client, id, key]);
  return { ...line, several: others.length > 0, hasEarlier: before !== null, loadEarlier, loadingEarlier };
}
