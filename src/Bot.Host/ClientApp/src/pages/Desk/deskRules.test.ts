import { describe, expect, it } from 'vitest';
import type { Agent, ConversationDetail, Entry, Queue, Template } from '../../api/conversationTypes';
import { composerModes, unfilledPlaces } from './Composer/composerMode';
import { bestTemplate, renderTemplate } from './Composer/template';
import { availableActions } from './Conversation/availableActions';
import { News } from './Conversation/News';
import { linkParts } from './Conversation/linkParts';
import { timeLineItems } from './Conversation/timeLineItems';
import { agentChoices, departmentChoices } from './Dialogs/transferChoices';
import { fillPlaces } from './Side/placeholders';

const entry = (sequence: number, more: Partial<Entry> = {}) => ({ sequence, kind: 'resident', at: '2026-03-01T04:00:00Z', episode: 1, ...more }) as Entry;

const placed = (conversationId: string, sequence: number, more: Partial<Entry> = {}) => ({ conversationId, channel: 'directline' as const, entry: entry(sequence, more) });

describe('the time line', () => {
  it('marks days and episodes', () => {
    const items = timeLineItems([placed('a', 1), placed('a', 2), placed('a', 3, { at: '2026-03-04T04:00:00Z', episode: 2 })]);
    expect(items.map((item) => item.type)).toEqual(['day', 'entry', 'entry', 'day', 'episode', 'entry']);
  });
  it('marks where another conversation of the person goes on, each time', () => {
    const items = timeLineItems([placed('a', 1), placed('b', 1), placed('b', 2, { episode: 2 }), placed('a', 2)], true);
    expect(items.map((item) => (item.type === 'channel' ? item.conversationId : item.type))).toEqual(['day', 'a', 'entry', 'b', 'entry', 'episode', 'entry', 'a', 'entry']);
  });
  it('announces what others wrote since, once, and not what was there', () => {
    const news = new News();
    const later = [placed('a', 2), placed('a', 3), placed('a', 4, { kind: 'agent', authorName: 'Mei' }), placed('a', 5, { kind: 'agent', authorName: 'Ken' }), placed('a', 6, { kind: 'bot' })];
    expect(news.find([placed('a', 2)], 'Mei')).toEqual([]);
    expect(news.find(later, 'Mei').map((one) => one.entry.sequence)).toEqual([3, 5]);
    expect(news.find([placed('a', 1), ...later], 'Mei')).toEqual([]);
  });
  it('announces what is written in another conversation of the person too, and a draft once', () => {
    const news = new News();
    const draft = placed('a', 0, { kind: 'draft', id: 'draft:1' });
    expect(news.find([placed('a', 2)], 'Mei')).toEqual([]);
    expect(news.find([placed('b', 7), placed('a', 2)], 'Mei')).toEqual([]);
    const now = [placed('b', 7), placed('a', 2), placed('b', 8), draft];
    expect(news.find(now, 'Mei')).toEqual([placed('b', 8), draft]);
    expect(news.find(now, 'Mei')).toEqual([]);
  });
  it.each([
    ['詳情：https://www.gov.hk/a?b=1。謝謝', ['https://www.gov.hk/a?b=1']],
    ['(see https://x.hk/y). Bye', ['https://x.hk/y']],
    ['javascript:alert(1) and <b>', []],
  ])('links %s', (text, links) => {
    const parts = linkParts(text);
    expect(parts.filter((part) => part.type === 'link').map((part) => part.text)).toEqual(links);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('the box', () => {
  const open = { canSendFreeText: true };
  it('offers a reply to the owner while the channel takes one', () => {
    expect(composerModes({ canSend: true, window: open }, false)).toEqual(['messages', 'notes']);
    expect(composerModes({ canSend: true, window: { canSendFreeText: false, reason: 'whatsapp-window-closed' } }, false)).toEqual(['notes']);
  });
  it('offers a supervisor a whisper first', () => expect(composerModes({ canSend: false, window: open }, true)).toEqual(['whisper', 'notes']));
  it('finds places that nobody filled', () => expect(unfilledPlaces('Dear {{residentName}}, {{ caseNumber }} {{residentName}}')).toEqual(['{{residentName}}', '{{ caseNumber }}']));
});

describe('templates and prepared replies', () => {
  const template = (language: string): Template => ({ name: 'n', language, body: 'Hi {{1}}, {{2}}', parameters: ['Name', 'Case'] });
  it('are filled by number or by name', () => {
    expect(renderTemplate(template('en'), ['Ann', 'T-1'])).toBe('Hi Ann, T-1');
    expect(renderTemplate({ body: '{{Case}}', parameters: ['Name', 'Case'] }, ['Ann', 'T-1'])).toBe('T-1');
    expect(renderTemplate(template('en'), ['Ann', ''])).toBe('Hi Ann, {{2}}');
  });
  it('start in the resident’s language', () => {
    expect(bestTemplate([template('en'), template('zh_CN'), template('zh_HK')], 'yue')).toBe(2);
    expect(bestTemplate([template('zh_HK'), template('en_GB')], 'en')).toBe(1);
    expect(bestTemplate([template('fr')], null)).toBe(0);
  });
  it('leave a place without a value for the agent to see', () => {
    const detail = { resident: { name: null }, handoff: { details: { caseNumber: 'T-9' } } } as unknown as ConversationDetail;
    expect(fillPlaces('{{agentName}} {{residentName}} {{caseNumber}} {{department}} {{other}}', detail, { name: 'Mei' }, 'TD')).toBe('Mei {{residentName}} T-9 TD {{other}}');
  });
});

describe('availableActions', () => {
  const detail = (owner: ConversationDetail['row']['owner'], state = 'active') =>
    ({ row: { owner, state }, canTake: true, canTransfer: true, watchers: [] }) as unknown as ConversationDetail;
  const agent = { id: 'me', name: 'Mei', roles: ['agent' as const] };
  it('lets the owner end it and nobody else', () => {
    expect(availableActions(detail({ kind: 'agent', agentId: 'me' }), agent)).toMatchObject({ close: true, giveBack: true, take: false });
    expect(availableActions(detail({ kind: 'agent', agentId: 'you' }), agent)).toMatchObject({ close: false, giveBack: false, whisper: false });
  });
  it('lets a supervisor watch and whisper', () => {
    expect(availableActions(detail({ kind: 'agent', agentId: 'you' }), { ...agent, roles: ['supervisor'] })).toMatchObject({ watch: true, whisper: true });
  });
  it('offers nothing on a closed conversation', () => {
    expect(Object.values(availableActions(detail({ kind: 'agent', agentId: 'me' }, 'closed'), agent)).filter((can) => can)).toEqual([true]);
  });
});

describe('transfer', () => {
  const agent = (id: string, presence: Agent['presence'], active: number, languages: string[]) => ({ id, name: id, presence, active, capacity: 2, languages }) as Agent;
  it('offers who is free and speaks the language first, never me', () => {
    const choices = agentChoices([agent('me', 'available', 0, ['zh']), agent('busy', 'available', 2, ['zh']), agent('english', 'available', 0, ['en']), agent('right', 'available', 1, ['zh'])], 'me', 'yue');
    expect(choices.map((choice) => [choice.agent.id, choice.free])).toEqual([['right', true], ['english', true], ['busy', false]]);
  });
  it('offers other departments once', () => {
    const queue = (department: string) => ({ department, name: { en: department, zh: department } }) as Queue;
    expect(departmentChoices([queue('td'), queue('immd'), queue('immd')], 'td').map((one) => one.id)).toEqual(['immd']);
  });
});
