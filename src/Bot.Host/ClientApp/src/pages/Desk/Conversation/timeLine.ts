import type { Entry } from '../../../api/conversationTypes';

export type TimeLineItem =
  | { type: 'episode'; number: number }
  | { type: 'day'; at: string }
  | { type: 'entry'; entry: Entry };

/** The entries with a line wherever a new episode or another day begins. */
export function timeLineItems(entries: readonly Entry[]): TimeLineItem[] {
  const items: TimeLineItem[] = [];
  let before: Entry | undefined;
  for (const entry of entries) {
    if (entry.sequence > 0 && entry.episode !== (before?.episode ?? 1)) items.push({ type: 'episode', number: entry.episode });
    if (entry.sequence > 0 && dayOf(entry.at) !== (before && dayOf(before.at))) items.push({ type: 'day', at: entry.at });
    items.push({ type: 'entry', entry });
    before = entry;
  }
  return items;
}

const dayOf = (iso: string) => new Date(iso).toDateString();

/** What a screen reader is told of: what others wrote after what was there when the conversation was opened. */
export function newsAfter(entries: readonly Entry[], sequence: number, myName: string): Entry[] {
  return entries.filter(
    (entry) =>
      entry.sequence > sequence &&
      (entry.kind === 'resident' || entry.kind === 'draft' || ((entry.kind === 'agent' || entry.kind === 'note') && entry.authorName !== myName)),
  );
}

export type TextPart = { type: 'text' | 'link'; text: string };

/** Splits out web addresses; a full stop or bracket after one, ASCII or Chinese, is not part of it. */
export function linkParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let rest = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"'。,、；;！？」』）】]+/g)) {
    const address = match[0].replace(/[.,:!?)\]]+$/, '');
    if (match.index > rest) parts.push({ type: 'text', text: text.slice(rest, match.index) });
    parts.push({ type: 'link', text: address });
    rest = match.index + address.length;
  }
  if (rest < text.length) parts.push({ type: 'text', text: text.slice(rest) });
  return parts;
}
