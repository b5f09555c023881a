import type { Channel } from '../../../api/conversationTypes';
import type { PlacedEntry } from '../../../api/personLine';

export type TimeLineItem =
  | { type: 'channel'; channel: Channel; conversationId: string; episode: number; key: string }
  | { type: 'episode'; number: number; key: string }
  | { type: 'day'; at: string; key: string }
  | { type: 'entry'; placed: PlacedEntry };

/** The entries with a line wherever another day, another conversation of the person or a new episode begins. */
export function timeLineItems(placed: readonly PlacedEntry[], several = false): TimeLineItem[] {
  const items: TimeLineItem[] = [];
  const episodes = new Map<string, number>();
  let before: PlacedEntry | undefined;
  for (const one of placed) {
    const { conversationId, channel, entry } = one;
    const key = `${conversationId}:${entry.id}`;
    const logged = entry.sequence > 0;
    const episode = logged ? entry.episode : (episodes.get(conversationId) ?? 1);
    if (logged && dayOf(entry.at) !== (before && dayOf(before.entry.at))) items.push({ type: 'day', at: entry.at, key: `day-${key}` });
    if (several && conversationId !== before?.conversationId) items.push({ type: 'channel', channel, conversationId, episode, key: `channel-${key}` });
    else if (episode !== (episodes.get(conversationId) ?? 1)) items.push({ type: 'episode', number: episode, key: `episode-${key}` });
    items.push({ type: 'entry', placed: one });
    episodes.set(conversationId, episode);
    before = one;
  }
  return items;
}

const dayOf = (iso: string) => new Date(iso).toDateString();
