import { useMemo } from 'react';
import type { ConversationDetail } from '../../../api/conversationTypes';
import type { useEntries } from '../../../api/entries';
import { usePersonLine, withOwn } from '../../../api/personLine';
import { otherConversations } from './linked';

/** What the time line shows: the conversation, or all of the person's conversations where they have joined several. */
export function useShownEntries(detail: ConversationDetail, entries: ReturnType<typeof useEntries>) {
  const { id, channel } = detail.row;
  const others = useMemo(() => otherConversations(detail).seen.map((link) => link.conversationId), [detail]);
  const line = usePersonLine(id, others);
  const own = useMemo(() => (entries.data ?? []).map((entry) => ({ conversationId: id, channel, entry })), [channel, entries.data, id]);
  const shown = useMemo(() => (line.several && line.data ? withOwn(line.data, own) : own), [line.data, line.several, own]);
  const { hasEarlier, loadEarlier, loadingEarlier } = line.several ? line : entries;
  const failed = entries.isError ? entries : line.several && line.isError ? line : null;
  const pending = entries.isPending || (line.several && line.isPending);
  return { shown, several: line.several, hasEarlier, loadEarlier, loadingEarlier, failed, pending };
}
