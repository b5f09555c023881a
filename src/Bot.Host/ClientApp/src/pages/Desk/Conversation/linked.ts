import type { Channel, ConversationDetail } from '../../../api/conversationTypes';

/** The person's conversations beside the open one: those that can be opened, and the channels of those that cannot. */
export function otherConversations({ resident, row }: Pick<ConversationDetail, 'resident' | 'row'>) {
  const seen: { conversationId: string; channel: Channel }[] = [];
  const hidden: string[] = [];
  for (const link of resident.linkedChannels) {
    if (typeof link === 'string') continue;
    if (!link.conversationId) hidden.push(link.channel);
    else if (link.conversationId !== row.id) seen.push({ conversationId: link.conversationId, channel: link.channel });
  }
  return { seen, hidden };
}
