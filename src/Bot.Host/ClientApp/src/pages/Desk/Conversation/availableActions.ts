import type { ConversationDetail } from '../../../api/conversationTypes';
import type { Me } from '../../../api/types';

export const supervises = (me: Pick<Me, 'roles'>) => me.roles.includes('supervisor');

/** What a person may do with a conversation as it stands. The server decides again; this only keeps useless buttons away. */
export function availableActions(detail: Pick<ConversationDetail, 'row' | 'canTake' | 'canTransfer' | 'watchers'>, me: Pick<Me, 'id' | 'name' | 'roles'>) {
  const { row, watchers } = detail;
  const mine = row.owner.kind === 'agent' && row.owner.agentId === me.id;
  const open = row.state !== 'closed';
  const watching = watchers.includes(me.name);
  return {
    mine,
    take: open && !mine && detail.canTake,
    transfer: open && detail.canTransfer,
    giveBack: open && mine,
    close: open && mine,
    watch: open && !mine && supervises(me) && !watching,
    unwatch: supervises(me) && watching,
    whisper: open && !mine && row.owner.kind === 'agent' && supervises(me),
  };
}
