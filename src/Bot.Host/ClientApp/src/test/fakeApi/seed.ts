import type { ConversationDetail, ConversationRow, Entry } from '../../api/conversationTypes';
import type { AuditEntry } from '../../api/audit';
import type { Decision } from '../../api/records';
import type { BotSwitch, Case, DeadLetter } from '../../api/supervisionTypes';
import type { Me } from '../../api/types';

export interface FakeConversation extends Omit<ConversationDetail, 'row'> {
  row: ConversationRow;
  entries: Entry[];
}

const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000).toISOString();

const departments = {
  td: { en: 'Transport Department', zh: '運輸署' },
  immd: { en: 'Immigration Department', zh: '入境事務處' },
  ird: { en: 'Inland Revenue Department', zh: '稅務局' },
};

export const people: (Me & { password: string })[] = [
  { id: 'a1', userName: 'mei', name: 'Mei Chan', roles: ['agent'], departments: ['td', 'immd'], languages: ['en', 'zh'], capacity: 3, presence: 'available', mustChangePassword: false, idleSeconds: 1800, password: 'correct horse battery' },
  { id: 'a2', userName: 'ken', name: 'Ken Lau', roles: ['agent'], departments: ['td'], languages: ['zh'], capacity: 3, presence: 'break', mustChangePassword: false, idleSeconds: 1800, password: 'correct horse battery' },
  { id: 'o1', userName: 'olive', name: 'Olive Tang', roles: ['oversight'], departments: ['*'], languages: ['en', 'zh'], capacity: 1, presence: 'away', mustChangePassword: false, idleSeconds: 1800, password: 'correct horse battery' },
  { id: 's1', userName: 'sue', name: 'Sue Wong', roles: ['supervisor'], departments: ['*'], languages: ['en', 'zh'], capacity: 2, presence: 'available', mustChangePassword: false, idleSeconds: 1800, password: 'correct horse battery' },
  { id: 'w1', userName: 'eva', name: 'Eva Lam', roles: ['editor'], departments: ['td', 'immd'], languages: ['en', 'zh'], capacity: 1, presence: 'away', mustChangePassword: false, idleSeconds: 1800, password: 'correct horse battery' },
  { id: 'w2', userName: 'rex', name: 'Rex Yip', roles: ['reviewer'], departments: ['*'], languages: ['en', 'zh'], capacity: 1, presence: 'away', mustChangePassword: false, idleSeconds: 1800, password: 'correct horse battery' },
  { id: 'w3', userName: 'ada', name: 'Ada Fok', roles: ['editor', 'reviewer'], departments: ['*'], languages: ['en', 'zh'], capacity: 1, presence: 'away', mustChangePassword: false, idleSeconds: 1800, password: 'correct horse battery' },
];

function entry(sequence: number, kind: Entry['kind'], text: string, more: Partial<Entry> = {}): Entry {
  const authorName = kind === 'bot' ? null : kind === 'agent' ? 'Mei Chan' : null;
  return { sequence, id: `e${sequence}`, kind, authorName, text, at: ago(900 - sequence * 40), episode: 1, delivery: 'none', attachments: [], suggestedActions: [], ...more };
}

function conversation(row: Partial<ConversationRow> & { id: string; department: keyof typeof departments }, entries: Entry[], more: Partial<FakeConversation> = {}): FakeConversation {
  const last = entries.at(-1);
  return {
    row: {
      channel: 'directline', departmentName: departments[row.department], language: 'en', state: 'active', owner: { kind: 'agent', agentId: 'a1', agentName: 'Mei Chan' },
      priority: 0, reason: 'low_confidence_twice', residentName: null, lastText: last?.text ?? null, lastAt: last?.at ?? null, waitingSince: null, unread: 0, offeredTo: null,
      offerExpiresAt: null, version: 1, ...row,
    },
    resident: { id: `r-${row.id}`, name: row.residentName ?? null, contact: null, language: row.language ?? 'en', consent: 'call-back', linkedChannels: [] },
    episode: 1,
    episodes: [{ number: 1, from: ago(1_000), to: null }],
    handoff: null,
    window: { canSendFreeText: true, reason: null, closesAt: null, templates: [] },
    suggestions: [], watchers: [], canSend: false, canTake: false, canTransfer: false,
    entries,
    ...more,
  };
}

const licence = { title: 'Renewing a full driving licence', url: 'https://www.gov.hk/en/residents/transport/drivinglicense/renewfdl.htm', asOf: '2026-04-01' };

export function seedConversations(): FakeConversation[] {
  const yue = conversation(
    { id: 'c1', department: 'td', language: 'yue', residentName: '陳大文', unread: 2, waitingSince: ago(75), priority: 0 },
    [
      entry(1, 'resident', '我個車牌下個月到期，喺邊度續㗎？要幾錢？'),
      entry(2, 'bot', '你可於駕駛執照期滿前4個月內續領。10年有效期的正式駕駛執照費用為900元。\n詳情：https://www.gov.hk/tc/residents/transport/drivinglicense/renewfdl.htm。', {
        decision: { outcome: 'answer', reason: 'confident', confidence: 0.94, entryId: 'td-renew-full#fee', citations: [licence] },
        suggestedActions: ['網上續領', '郵寄申請', '與職員對話'],
      }),
      entry(3, 'resident', '我有兩張牌，一張香港一張內地，係咪要分開？'),
      entry(4, 'bot', '這方面的資料我未能確定，正為你轉駁職員。', { decision: { outcome: 'handoff', reason: 'low_confidence_twice', confidence: 0.31, citations: [] } }),
      entry(5, 'event', '', { event: { name: 'handoff.queued', value: { reason: 'low_confidence_twice' } } }),
      entry(6, 'event', '', { event: { name: 'handoff.active' }, authorName: 'Mei Chan' }),
      entry(7, 'agent', '陳先生你好，我是運輸署的職員Mei。香港駕駛執照與內地駕駛證分開處理。', { delivery: 'read' }),
      entry(8, 'note', 'Customer rang last week too; case T-2211.', { authorName: 'Sue Wong', whisper: true }),
      entry(9, 'draft', '免試簽發內地駕駛證由內地公安機關交通管理部門辦理。', { decision: { outcome: 'answer', reason: 'near_questions', confidence: 0.58, citations: [licence] }, draft: { state: 'pending' } }),
      entry(10, 'resident', '多謝！我影咗張相俾你睇', { attachments: [{ name: 'licence-front.jpg', contentType: 'image/jpeg', url: '/staff/api/files/1', size: 1_482_113 }] }),
      entry(11, 'resident', '咁續期要唔要驗眼？', { at: ago(75) }),
    ],
    {
      handoff: { reason: 'low_confidence_twice', requestedAt: ago(700), department: 'td', language: 'yue', priority: 0, summary: '市民想續領正式駕駛執照，已獲告知費用；未解決：同時持有內地駕駛證是否要分開辦理。', details: { caseNumber: 'T-2026-00031' } },
      episode: 2,
      episodes: [{ number: 1, from: ago(900_000), to: ago(899_000) }, { number: 2, from: ago(1_000), to: null }],
      suggestions: [
        { entryId: 'td-renew-full#medical', articleId: 'td-renew-full', title: '續領正式駕駛執照：體格檢驗', text: '年滿70歲或以上的申請人須提交由註冊醫生簽發的體格檢驗證明書。其他申請人毋須驗眼，但須聲明身體狀況適合駕駛。', url: licence.url, asOf: '2026-04-01', confidence: 0.88 },
        { entryId: 'td-mainland#how', articleId: 'td-mainland', title: '內地駕駛證', text: '香港駕駛執照持有人可申請免試換領內地駕駛證。', url: licence.url, asOf: null, confidence: 0.47 },
      ],
    },
  );
  const english = conversation(
    { id: 'c2', department: 'immd', channel: 'whatsapp', language: 'en', residentName: 'Priya Raman' },
    [
      entry(1, 'resident', 'I lost my HKID yesterday in Mong Kok. What do I need to bring and how much is it?', { at: ago(100_000) }),
      entry(2, 'agent', 'You need a police memo only if it was stolen; the fee is $370.', { delivery: 'delivered', at: ago(99_800) }),
      entry(3, 'agent', 'Shall I book an appointment for you?', { delivery: 'failed', deliveryProblem: '131047 Re-engagement message', at: ago(99_000) }),
    ],
    {
      window: { canSendFreeText: false, reason: 'whatsapp-window-closed', closesAt: null, templates: [
        { name: 'case_update', language: 'en', body: 'Hello {{1}}, there is news on your enquiry {{2}}. Reply to this message to continue.', parameters: ['Name', 'Case number'] },
        { name: 'case_update', language: 'zh_HK', body: '{{1}}你好，你的查詢{{2}}有新消息。請回覆此訊息繼續。', parameters: ['姓名', '個案編號'] },
      ] },
    },
  );
  const offered = conversation(
    { id: 'c3', department: 'td', state: 'assigned', owner: { kind: 'handoff' }, residentName: 'Tom Ho', waitingSince: ago(42), reason: 'resident_request' },
    [entry(1, 'resident', 'Can I talk to somebody about a parking ticket that is not mine?')],
  );
  const urgent = conversation(
    { id: 'c4', department: 'immd', channel: 'phone', state: 'queued', owner: { kind: 'handoff' }, language: 'zh-Hant', priority: 100, reason: 'urgent', waitingSince: ago(335) },
    [entry(1, 'resident', '我而家好危險，有人跟住我')],
  );
  const withBot = conversation(
    { id: 'c5', department: 'ird', state: 'bot', owner: { kind: 'bot' }, language: 'zh-Hans', reason: null },
    [entry(1, 'resident', '怎么交税？'), entry(2, 'bot', '你可以使用转数快缴税。', { decision: { outcome: 'answer', reason: 'confident', confidence: 0.91, citations: [licence] } })],
  );
  const closed = conversation(
    { id: 'c6', department: 'td', state: 'closed', residentName: 'A very long name of a resident who wrote it all out in full Alexander Bartholomew', owner: { kind: 'bot' }, reason: null },
    [entry(1, 'resident', 'Thank you, that is all'), entry(2, 'event', '', { event: { name: 'handoff.closed', value: { reason: 'answered' } } })],
    { window: { canSendFreeText: false, reason: 'episode-closed' } },
  );
  const colleague = conversation({ id: 'c7', department: 'td', language: 'zh-Hant', residentName: '黃小姐', owner: { kind: 'agent', agentId: 'a2', agentName: 'Ken Lau' }, waitingSince: ago(130) }, [
    entry(1, 'resident', '想問下泊車證'),
  ]);
  return [yue, english, offered, urgent, withBot, closed, colleague];
}

export const seedSwitches = (): BotSwitch[] => [
  { scope: 'all', id: 'all', off: false, by: null, at: null, reason: null },
  { scope: 'channel', id: 'phone', off: true, by: 'Sue Wong', at: ago(3_000), reason: 'Gateway maintenance until 18:00' },
  { scope: 'procedure', id: 'td-renew-full', name: { en: 'Renewing a full driving licence', zh: '續領正式駕駛執照' }, off: false, by: 'Sue Wong', at: ago(90_000), reason: 'Fee corrected' },
];

export const seedDeadLetters = (): DeadLetter[] => [
  { key: '12', kind: 'delivery', subject: 'o-77', conversationId: 'c2', problem: '131047 Re-engagement message', at: ago(4_000), retriedAt: null },
  { key: '9', kind: 'turn', subject: 't-14', conversationId: 'c5', problem: 'The turn failed three times: TimeoutException', at: ago(40_000), retriedAt: ago(39_000) },
];

export const seedCases = (): Case[] => [
  { number: 'T-2026-00031', conversationId: 'c1', department: 'td', contact: '+852 •••• 4411', summary: 'Call back about a vehicle licence', openedAt: ago(50_000), state: 'open' },
  { number: 'I-2026-00007', conversationId: 'c1', department: 'immd', contact: 'p•••@example.hk', summary: 'Lost identity card', openedAt: ago(150_000), state: 'closed' },
];

export const cannedReplies = [
  { id: 'k1', title: 'Greeting', text: 'Hello {{residentName}}, I am {{agentName}} of the {{department}}. Let me look into that.' },
  { id: 'k2', title: 'Case number', text: 'Your case number is {{caseNumber}}. Please keep it.' },
  { id: 'k3', title: 'Closing', text: 'Is there anything else that I can do for you today?' },
];

export const seedDecisions = (): Decision[] => [
  { turnId: 't3', conversationId: 'c1', at: ago(300), outcome: 'answer', reason: 'topic', confidence: 0.82, department: 'td', departmentName: departments.td, dangerAsked: true },
  { turnId: 't2', conversationId: 'c1', at: ago(400), outcome: 'no_answer', reason: 'bot_off', confidence: 0.99, department: 'td', departmentName: departments.td, dangerAsked: false },
  { turnId: 't1', conversationId: 'c2', at: ago(500), outcome: 'smalltalk', reason: 'hello', confidence: null, department: null, departmentName: null, dangerAsked: false },
];

export const seedAudit = (): AuditEntry[] => [
  { number: 3, at: ago(100), actor: 'Sue Wong', action: 'bot-switched-off', subject: 'Procedure:td-renew-full', subjectName: { en: 'Renewing a full driving licence', zh: '續領正式駕駛執照' }, details: '{"reason":"Wrong fee"}', hash: 'c'.repeat(64) },
  { number: 2, at: ago(200), actor: 'Sue Wong', action: 'bot-switched-on', subject: 'All:*', subjectName: null, details: '{}', hash: 'b'.repeat(64) },
  { number: 1, at: ago(300), actor: 'Sue Wong', action: 'signed-in', subject: 's1', subjectName: { en: 'Sue Wong', zh: 'Sue Wong' }, details: '{}', hash: 'a'.repeat(64) },
];
