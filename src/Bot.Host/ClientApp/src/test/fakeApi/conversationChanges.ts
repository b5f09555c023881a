import type { Me } from '../../api/types';
import type { FakeDesk } from './FakeDesk';
import { isText, refuse } from './FakeRefusal';
import type { FakeConversation } from './seed';

/** Every change of one conversation, with the checks of the server. */
export function changeConversation(desk: FakeDesk, me: Me, one: FakeConversation, [action, draftId]: string[], method: string, body: Record<string, unknown>): unknown {
  const { row } = one;
  const mine = row.owner.kind === 'agent' && row.owner.agentId === me.id;
  const supervisor = me.roles.includes('supervisor');

  function write(kind: 'agent' | 'note', whisper = false) {
    if (!isText(body.text)) refuse(400, 'invalid', 'The text is empty.');
    if (!isText(body.clientId)) refuse(400, 'invalid', 'The client id is missing.');
    const earlier = desk.written.get(body.clientId as string);
    if (earlier) return earlier;
    const entry = desk.append(one, {
      kind, text: body.text as string, authorName: me.name, clientId: body.clientId as string, delivery: kind === 'agent' ? 'sent' : 'none', ...(whisper ? { whisper } : {}),
    });
    desk.written.set(body.clientId as string, entry);
    if (kind === 'agent') one.row = { ...one.row, waitingSince: null, unread: 0 };
    desk.changed(one);
    return entry;
  }

  function own(state: 'active' | 'queued' | 'bot' | 'closed' | 'wrappingUp', owner = one.row.owner) {
    one.row = { ...one.row, state, owner, offeredTo: null, offerExpiresAt: null };
    desk.changed(one);
    desk.events.send('queues', {});
    return one.row;
  }

  const needOwner = () => (mine ? undefined : refuse(409, 'not-owner', 'It is not yours.'));
  const mineNow = { kind: 'agent' as const, agentId: me.id, agentName: me.name };

  switch (action) {
    case 'messages':
      if (row.state === 'closed') refuse(409, 'closed', 'It is closed.');
      needOwner();
      if (!one.window.canSendFreeText && !body.template) refuse(409, 'window-closed', 'The window is closed.');
      return write('agent');
    case 'notes':
      return write('note');
    case 'whisper':
      return supervisor ? write('note', true) : refuse(403, 'forbidden', 'Supervisors only.');
    case 'typing':
      return undefined;
    case 'read':
      if (one.row.unread > 0) {
        one.row = { ...one.row, unread: 0 };
        desk.changed(one);
      }
      return undefined;
    case 'accept':
      if (row.offeredTo !== me.id) refuse(409, 'taken', 'Somebody else took it.');
      if (Date.parse(row.offerExpiresAt ?? '') < Date.now()) refuse(409, 'offer-expired', 'Too late.');
      return own('active', mineNow);
    case 'decline':
      one.row = { ...one.row, state: 'queued', offeredTo: null, offerExpiresAt: null };
      desk.events.send('offer-withdrawn', { conversationId: row.id });
      return void desk.changed(one);
    case 'take':
      if (row.owner.kind === 'agent' && !supervisor) refuse(409, 'taken', 'Somebody has it.');
      return own('active', mineNow);
    case 'transfer':
      needOwner();
      if (!body.to || typeof body.to !== 'object') refuse(400, 'invalid', 'Say to whom.');
      return void own('queued', { kind: 'handoff' } as typeof row.owner);
    case 'give-back':
      needOwner();
      return void own('bot', { kind: 'bot' } as typeof row.owner);
    case 'wrap-up':
      needOwner();
      return own('wrappingUp');
    case 'close':
      needOwner();
      if (!isText(body.reason) || typeof body.resolved !== 'boolean') refuse(400, 'invalid', 'Say why, and whether it is resolved.');
      one.window = { canSendFreeText: false, reason: 'episode-closed' };
      return own('closed');
    case 'watch':
      if (!supervisor) refuse(403, 'forbidden', 'Supervisors only.');
      one.watchers = method === 'DELETE' ? one.watchers.filter((name) => name !== me.name) : [...new Set([...one.watchers, me.name])];
      return void desk.changed(one);
    case 'drafts': {
      const draft = one.entries.find((entry) => entry.id === draftId) ?? refuse(404, 'not-found', 'There is no such draft.');
      if (draft.draft?.state !== 'pending') refuse(409, 'already-decided', 'It was decided.');
      const states = { approve: 'approved', edit: 'edited', reject: 'rejected' } as const;
      draft.draft = { state: states[body.action as keyof typeof states] ?? refuse(400, 'invalid', 'No such action.'), by: me.name };
      if (body.action !== 'reject') desk.append(one, { kind: 'agent', text: (body.text as string) ?? draft.text, authorName: me.name, delivery: 'sent' });
      return void desk.changed(one);
    }
    default:
      return refuse(404, 'not-found', 'There is nothing at this address.');
  }
}
