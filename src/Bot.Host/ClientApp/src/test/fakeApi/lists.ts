import type { ConversationDetail, ConversationRow, EntryPage } from '../../api/conversationTypes';
import type { PersonPage } from '../../api/personLine';
import type { Me } from '../../api/types';
import { servesResidents } from '../../app/navigation';
import type { FakeDesk } from './FakeDesk';
import { refuse } from './FakeRefusal';
import { figuresOf } from './figures';

const views: Record<string, (row: ConversationRow, me: Me) => boolean> = {
  mine: (row, me) => row.state !== 'closed' && (row.owner.agentId === me.id || row.offeredTo === me.id),
  waiting: (row) => row.owner.kind === 'handoff',
  bot: (row) => row.state === 'bot',
  all: (row) => row.state !== 'closed',
  closed: (row) => row.state === 'closed',
};

const switchTargets = (scope: string) =>
  scope === 'channel'
    ? ['audiocodes', 'botframework', 'directline', 'phone', 'whatsapp'].map((id) => ({ id, name: null }))
    : [{ id: scope === 'department' ? 'td' : 'td-renew-full', name: { en: 'Transport Department', zh: '運輸署' } }];

/** Everything that is read. */
export function readLists(desk: FakeDesk, me: Me, [root, id, part]: string[], search: URLSearchParams): unknown {
  const rows = [...desk.conversations.values()].map((one) => one.row);
  switch (root) {
    case 'conversations':
      if (id && part === 'entries') return entriesOf(desk, id, search);
      if (id && part === 'timeline') return timelineOf(desk, id, search);
      return id ? detailOf(desk, me, id) : listOf(rows, me, search);
    case 'queues':
      return queuesOf(rows);
    case 'agents':
      return desk.people.filter(servesResidents).map((person) => agentOf(rows, person));
    case 'supervisor':
      return {
        queues: queuesOf(rows).map((queue) => ({ ...queue, serviceLevel: { withinSeconds: 12, share: 0.86, of: 42 }, abandoned: 3, pickedUp: 42, medianWaitSeconds: 9 })),
        agents: desk.people.filter(servesResidents).map((person) => ({ ...agentOf(rows, person), conversations: rows.filter((row) => row.owner.agentId === person.id) })),
      };
    case 'decisions':
      return { items: desk.decisions.filter((one) => (!search.get('department') || one.department === search.get('department')) && (!search.get('outcome') || search.get('outcome')!.split(',').includes(one.outcome))), next: null };
    case 'audit':
      if (id === 'check') return { brokenAt: null, lastNumber: 3, lastHash: desk.audit[0]!.hash };
      return {
        items: desk.audit.filter((one) => (!search.get('person') || one.actor.toLowerCase().includes(search.get('person')!.toLowerCase())) && (!search.get('action') || one.action === search.get('action')) && (!search.get('object') || one.subject === search.get('object'))),
        next: null,
      };
    case 'figures':
      return figuresOf(me, search, !desk.hasFigures);
    case 'switches':
      return id ? switchTargets(id) : desk.switches;
    case 'dead-letters':
      return { items: desk.deadLetters, next: null };
    case 'cases':
      return { items: desk.cases, next: null };
    default:
      return refuse(404, 'not-found', 'There is nothing at this address.');
  }
}

function listOf(rows: ConversationRow[], me: Me, search: URLSearchParams) {
  const view = views[search.get('view') ?? ''] ?? refuse(400, 'invalid', 'There is no such view.');
  const q = (search.get('q') ?? '').toLowerCase();
  const department = search.get('department');
  const found = rows
    .filter((row) => view(row, me) && (!department || row.department === department))
    .filter((row) => `${row.residentName ?? ''} ${row.lastText ?? ''}`.toLowerCase().includes(q))
    .sort((a, b) => b.priority - a.priority);
  const from = Number(search.get('after') ?? 0);
  const take = Number(search.get('take') ?? 50);
  return { items: found.slice(from, from + take), next: from + take < found.length ? String(from + take) : null };
}

function entriesOf(desk: FakeDesk, id: string, search: URLSearchParams): EntryPage {
  const all = desk.conversation(id).entries;
  const take = Number(search.get('take') ?? 200);
  const after = search.get('afterSequence');
  const before = search.get('beforeSequence');
  const items = after
    ? all.filter((entry) => entry.sequence > Number(after)).slice(0, take)
    : all.filter((entry) => !before || entry.sequence < Number(before)).slice(-take);
  return { items: structuredClone(items), last: all.at(-1)?.sequence ?? 0 };
}

function timelineOf(desk: FakeDesk, id: string, search: URLSearchParams): PersonPage {
  const ids = [id, ...desk.conversation(id).resident.linkedChannels.flatMap((link) => (typeof link === 'object' && link.conversationId && link.conversationId !== id ? [link.conversationId] : []))];
  const places = new Map((search.get('before') ?? '').split(',').filter(Boolean).map((place) => [place.split(':')[0]!, Number(place.split(':')[1])]));
  const below = ids.flatMap((one) => {
    const { row, entries } = desk.conversation(one);
    return entries.filter((entry) => entry.sequence < (places.get(one) ?? Infinity)).map((entry) => ({ conversationId: one, channel: row.channel, entry: structuredClone(entry) }));
  });
  const items = below.sort((a, b) => a.entry.at.localeCompare(b.entry.at)).slice(-Number(search.get('take') ?? 200));
  const first = ids.map((one) => [one, items.find((item) => item.conversationId === one)?.entry.sequence ?? places.get(one) ?? desk.conversation(one).entries.length + 1] as const);
  return { items, before: first.some(([, sequence]) => sequence > 1) ? first.map((place) => place.join(':')).join(',') : null };
}

function detailOf(desk: FakeDesk, me: Me, id: string): ConversationDetail {
  const { entries: _, ...one } = desk.conversation(id);
  const mine = one.row.owner.agentId === me.id && one.row.state !== 'closed';
  const supervisor = me.roles.includes('supervisor');
  return { ...one, canSend: mine, canTransfer: mine || supervisor, canTake: one.row.state !== 'closed' && !mine && (supervisor || one.row.owner.kind !== 'agent') };
}

function queuesOf(rows: ConversationRow[]) {
  const names = {
    td: { en: 'Transport Department', zh: '運輸署' },
    immd: { en: 'Immigration Department', zh: '入境事務處' },
    ird: { en: 'Inland Revenue Department', zh: '稅務局' },
  };
  return Object.entries(names).map(([department, name]) => {
    const waiting = rows.filter((row) => row.department === department && row.owner.kind === 'handoff');
    const longest = Math.max(0, ...waiting.map((row) => (Date.now() - Date.parse(row.waitingSince ?? '')) / 1_000));
    return { id: `q-${department}`, department, name, waiting: waiting.length, longestWaitSeconds: waiting.length ? longest : null, agentsAvailable: department === 'ird' ? 0 : 2 };
  });
}

function agentOf(rows: ConversationRow[], person: Me) {
  const active = rows.filter((row) => row.owner.agentId === person.id && row.state !== 'closed').length;
  return { id: person.id, name: person.name, presence: person.presence, active, capacity: person.capacity, languages: person.languages };
}
