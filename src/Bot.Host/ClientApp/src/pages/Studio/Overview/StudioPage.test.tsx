import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../app/App';
import { queryClient } from '../../../app/queryClient';
import { startLanguages } from '../../../i18n';
import { FakeDesk } from '../../../test/fakeApi/FakeDesk';

const wait = { timeout: 10_000 };

describe('the studio', () => {
  let desk: FakeDesk;
  beforeAll(startLanguages);
  beforeEach(() => {
    desk = new FakeDesk('eva');
    vi.stubGlobal('fetch', desk.fetch);
    window.history.replaceState(null, '', '/staff/');
  });
  afterEach(() => {
    cleanup();
    queryClient.clear();
    localStorage.clear();
    vi.unstubAllGlobals();
  });

  const fill = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

  it('is where an editor starts, with the articles and what is to be done about them', async () => {
    render(<App />);
    const parking = (await screen.findByRole('link', { name: 'Disabled parking permit' }, wait)).closest('li')!;
    expect(parking.textContent).toContain('Transport Department · Published · Questions: 1 · checked 10 Feb 2026');
    expect(within(parking).getByText('Review due')).toBeTruthy();
    expect(within(parking).getByText('To fix: 2')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'findings' } });
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Renew a full driving licence' })).toBeNull(), wait);
    fill('Search in titles and questions', 'no such words');
    expect(await screen.findByText('Nothing found', undefined, wait)).toBeTruthy();
  });

  it('says why the last build failed and which files are broken', async () => {
    Object.assign(desk.studio.knowledge, { isRebuilding: true, problem: 'calibration.json is missing', notWritten: [{ articleId: 'td-y', problem: 'read-only' }, { articleId: 'td-z', problem: 'changed-by-hand' }] });
    render(<App />);
    expect(await screen.findByText('calibration.json is missing', undefined, wait)).toBeTruthy();
    for (const text of [/^The bot is taking up/, 'read-only', 'td-z: its files were changed by hand and are left as they are.']) expect(screen.getByText(text)).toBeTruthy();
  });

  it('begins a new article with the id that its title proposes, and says beside the field what is wrong', async () => {
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'New article…' }, wait));
    const dialog = screen.getByRole('dialog', { name: 'New article', hidden: true });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Begin to write', hidden: true }));
    expect(within(dialog).getByText('Choose the department.')).toBeTruthy();
    fireEvent.change(within(dialog).getByRole('combobox', { name: 'Department', hidden: true }), { target: { value: 'td' } });
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Title in English', hidden: true }), { target: { value: 'Renew full' } });
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Title in Chinese', hidden: true }), { target: { value: '續領' } });
    const id = within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Id', hidden: true });
    expect(id.value).toBe('td-renew-full');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Begin to write', hidden: true }));
    expect(await within(dialog).findByText('There is an article of this id already. Choose another.', undefined, wait)).toBeTruthy();
    fireEvent.change(id, { target: { value: 'td-renew-again' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Begin to write', hidden: true }));
    expect(await screen.findByRole('heading', { level: 1, name: 'New article: Renew full' }, wait)).toBeTruthy();
    expect(desk.studio.changes.map(({ draft }) => draft.id)).toEqual(['td-renew-again']);
  });

  it('takes a question that was asked in vain over into the article that it belongs to, even when its change is open', async () => {
    const open = desk.studio.begin({ id: 'w3' }, { articleId: 'td-renew-full' });
    window.history.replaceState(null, '', '/staff/studio?tab=questions');
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add to an article: Can I renew my driving licence from overseas?' }, wait));
    // Without a layout the focus does not come into the dialog, and it is hidden as what is behind one is.
    await screen.findByRole('radio', { name: 'Renew a full driving licence', hidden: true }, wait);
    fireEvent.click(screen.getByRole('button', { name: "Open the article's change", hidden: true }));
    const belongs = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Belongs to' }, wait);
    expect(belongs.value).toBe('documents');
    fireEvent.click(screen.getByRole('button', { name: 'Add as a way of asking' }));
    const english = screen.getByRole('group', { name: 'English: What form and papers do I need?' });
    expect(within(english).getByRole<HTMLTextAreaElement>('textbox', { name: 'Other ways of asking' }).value).toBe('which form for licence renewal\nCan I renew my driving licence from overseas?');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(open.draft.entries[1]!.ask.en).toContain('Can I renew my driving licence from overseas?'), wait);
  });

  it('shows what the bot answers now, and from which entry', async () => {
    window.history.replaceState(null, '', '/staff/studio?tab=try');
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'Ask' }, wait));
    expect(screen.getByText('Write a question.')).toBeTruthy();
    fill(/^Question/, 'how much to renew');
    fireEvent.keyDown(screen.getByLabelText(/^Question/), { key: 'Enter', keyCode: 13 });
    expect((await screen.findByRole('link', { name: 'How much does it cost to renew a full driving licence?' }, wait)).getAttribute('href')).toBe('/staff/studio/articles/td-renew-full#fee');
    expect(screen.getByText('Answer · Sure · 93% sure')).toBeTruthy();
  });

  it('is not for those who have neither role', async () => {
    desk.signIn('mei');
    window.history.replaceState(null, '', '/staff/studio');
    render(<App />);
    expect(await screen.findByText(/Your role does not include this page/, undefined, wait)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Content studio' })).toBeNull();
  });

  it('has its own keys on the page of keys, not those of the desk', async () => {
    window.history.replaceState(null, '', '/staff/keys');
    render(<App />);
    expect(await screen.findByText('Ctrl+S', undefined, wait)).toBeTruthy();
    expect(screen.getByText('Alt+K')).toBeTruthy();
    expect(screen.queryByText('Alt+A')).toBeNull();
  });
});
