import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../app/App';
import { queryClient } from '../../app/queryClient';
import { startLanguages } from '../../i18n';
import { forgetPerson } from '../../sending/ownTab';
import { FakeDesk } from '../../test/fakeApi/FakeDesk';

describe('the desk', () => {
  let desk: FakeDesk;
  beforeAll(startLanguages);
  beforeEach(() => {
    desk = new FakeDesk('mei');
    vi.stubGlobal('fetch', desk.fetch);
    window.history.replaceState(null, '', '/staff/desk/c1');
  });
  afterEach(() => {
    cleanup();
    forgetPerson();
    queryClient.clear();
    vi.unstubAllGlobals();
  });

  const open = async () => {
    render(<App />);
    return screen.findByPlaceholderText<HTMLTextAreaElement>('Reply to the resident', undefined, { timeout: 15_000 });
  };
  const agentTexts = () => desk.conversation('c1').entries.filter((entry) => entry.kind === 'agent' && entry.clientId).map((entry) => entry.text);

  it('sends on Enter, never on the Enter that ends a composition, and shows the message once', async () => {
    const box = await open();
    fireEvent.change(box, { target: { value: '你好' } });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 13, isComposing: true });
    expect(agentTexts()).toEqual([]);
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 13 });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 13 });
    await waitFor(() => expect(agentTexts()).toEqual(['你好']));
    expect(box.value).toBe('');
    const log = screen.getByRole('log', { name: 'Messages' });
    await waitFor(() => expect(within(log).queryByText('Sending…')).toBeNull());
    expect(within(log).getAllByText('你好')).toHaveLength(1);
  });

  it('announces a new message of the resident once', async () => {
    await open();
    await screen.findByText('咁續期要唔要驗眼？', { selector: 'article p' }, { timeout: 10_000 });
    act(() => desk.residentWrites('c1', 'Are you there?'));
    await waitFor(() => expect(screen.getByTestId('announcer').textContent).toContain('Are you there?'), { timeout: 5_000 });
    act(() => desk.changed(desk.conversation('c1')));
    act(() => desk.residentWrites('c1', 'Hello?'));
    await waitFor(() => expect(screen.getByTestId('announcer').textContent).toContain('Hello?'), { timeout: 5_000 });
    expect(screen.getByTestId('announcer').textContent?.split('Are you there?')).toHaveLength(2);
  });

  it('keeps what was typed while another conversation is looked at', async () => {
    const box = await open();
    fireEvent.change(box, { target: { value: 'half a thought' } });
    fireEvent.click(screen.getByRole('link', { name: /Priya Raman/ }));
    expect(await screen.findByText(/WhatsApp takes free text only/, undefined, { timeout: 10_000 })).toBeTruthy();
    expect(screen.getByPlaceholderText('Note for colleagues; the resident does not see it')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: /陳大文/ }));
    expect((await screen.findByPlaceholderText<HTMLTextAreaElement>('Reply to the resident')).value).toBe('half a thought');
  });

  it.each([
    ['available', 'You are available: the next conversation is offered to you.'],
    ['break', 'Set yourself to available to be offered the next.'],
  ] as const)('tells who has no conversation and is on "%s" what comes next', async (presence, hint) => {
    desk.people.find((person) => person.userName === 'mei')!.presence = presence;
    for (const one of desk.conversations.values()) one.row = { ...one.row, owner: { kind: 'agent', agentId: 'a2', agentName: 'Ken Lau' } };
    window.history.replaceState(null, '', '/staff/desk');
    render(<App />);
    expect(await screen.findByText(hint, undefined, { timeout: 15_000 })).toBeTruthy();
  });

  it('says why a message was refused and keeps its text', async () => {
    const box = await open();
    desk.conversation('c1').row = { ...desk.conversation('c1').row, owner: { kind: 'agent', agentId: 'a2', agentName: 'Ken Lau' } };
    fireEvent.change(box, { target: { value: 'too late' } });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 13 });
    expect(await screen.findByText(/no longer yours/, undefined, { timeout: 5_000 })).toBeTruthy();
    expect(screen.getByText('too late')).toBeTruthy();
    expect(agentTexts()).toEqual([]);
  });

  it('keeps a text that is too long whole, says so, and sends it once it is shortened', async () => {
    const box = await open();
    expect(box.maxLength).toBe(-1);
    const long = 'a'.repeat(4_213);
    fireEvent.change(box, { target: { value: long } });
    expect(await screen.findByText(/too long to be sent/)).toBeTruthy();
    expect(screen.getByText('4,213 of at most 4,000 characters')).toBeTruthy();
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 13 });
    expect(box.value).toBe(long);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Send the reply' }).disabled).toBe(true);
    expect(agentTexts()).toEqual([]);
    fireEvent.change(box, { target: { value: `${long.slice(0, 4_000)}\n` } });
    expect(screen.queryByText(/too long to be sent/)).toBeNull();
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 13 });
    await waitFor(() => expect(agentTexts()).toEqual([long.slice(0, 4_000)]));
  });

  it('shows the conversations of one person as one line, which goes back and goes on without a gap', async () => {
    const { entries } = desk.conversation('c2');
    const template = entries[0]!;
    entries.splice(0, entries.length, ...Array.from({ length: 100 }, (_, at) => ({ ...template, sequence: at + 1, id: `w${at + 1}`, text: `on WhatsApp ${at + 1}`, at: new Date(Date.now() - 90_000_000 + at * 1_000).toISOString() })));
    desk.link('c1', 'c2');
    await open();
    const log = screen.getByRole('log', { name: 'Messages' });
    await within(log).findByText('on WhatsApp 100', undefined, { timeout: 10_000 });
    expect(screen.getByText('Your reply goes to this conversation: Web chat.')).toBeTruthy();
    expect(within(log).getByText(/WhatsApp · another conversation of this resident/)).toBeTruthy();
    expect(within(log).queryByText('on WhatsApp 1')).toBeNull();
    fireEvent.click(within(log).getByRole('button', { name: 'Show earlier messages' }));
    await within(log).findByText('on WhatsApp 1', undefined, { timeout: 10_000 });
    expect(within(log).queryByRole('button', { name: 'Show earlier messages' })).toBeNull();

    // A moment apart: what is said at once in two conversations has no order.
    const moment = Date.now();
    act(() => desk.residentWrites('c2', 'now on WhatsApp', new Date(moment)));
    act(() => desk.residentWrites('c1', 'and on the web', new Date(moment + 1)));
    await within(log).findByText('now on WhatsApp', undefined, { timeout: 5_000 });
    await within(log).findByText('and on the web', undefined, { timeout: 5_000 });
    const told = () => screen.getByTestId('announcer').textContent ?? '';
    await waitFor(() => expect(told()).toContain('on WhatsApp: now on WhatsApp'), { timeout: 5_000 });
    expect(told().split('now on WhatsApp')).toHaveLength(2);
    expect(told()).not.toContain('on WhatsApp 100');
    const shown = within(log).getAllByText(/^(on WhatsApp \d+|now on WhatsApp|and on the web)$/).map((one) => one.textContent);
    expect(shown).toEqual([...Array.from({ length: 100 }, (_, at) => `on WhatsApp ${at + 1}`), 'now on WhatsApp', 'and on the web']);
  });
});
