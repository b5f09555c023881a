import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../app/App';
import { queryClient } from '../../../app/queryClient';
import { startLanguages } from '../../../i18n';
import { FakeDesk } from '../../../test/fakeApi/FakeDesk';
import type { FakeChange } from '../../../test/fakeApi/studio/FakeStudio';

const wait = { timeout: 10_000 };
const fee = 'How much does it cost to renew a full driving licence?';
const english = 'A 10-year full driving licence costs HK$950 at age 60 or below. At 70 or above it is HK$90 for 1 year or HK$270 for 3.';
const chinese = '60歲或以下的10年期正式駕駛執照為950元；70歲或以上1年90元、3年270元。';

describe('a change', () => {
  let desk: FakeDesk;
  let change: FakeChange;
  beforeAll(startLanguages);
  beforeEach(() => {
    desk = new FakeDesk('eva');
    vi.stubGlobal('fetch', desk.fetch);
    change = desk.studio.begin({ id: 'w1' }, { articleId: 'td-renew-full' });
    window.history.replaceState(null, '', `/staff/studio/changes/${change.id}#fee`);
  });
  afterEach(() => {
    cleanup();
    queryClient.clear();
    localStorage.clear();
    vi.unstubAllGlobals();
  });

  const open = async () => {
    render(<App />);
    await screen.findByRole('heading', { level: 1, name: 'Change: Renew a full driving licence' }, { timeout: 15_000 });
  };
  const again = async () => {
    cleanup();
    queryClient.clear();
    await open();
  };
  const answer = async (language: 'English' | 'Chinese') => within(await screen.findByRole('group', { name: `${language}: ${fee}` }, wait)).getByRole<HTMLTextAreaElement>('textbox', { name: 'Answer' });
  const write = async (language: 'English' | 'Chinese', value: string) => fireEvent.change(await answer(language), { target: { value } });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const confirm = (name: string) => fireEvent.click(within(screen.getByRole('dialog', { hidden: true })).getByRole('button', { name, hidden: true }));
  // Without a layout the focus does not come into the dialog, and it is hidden as what is behind one is.
  const choose = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
  const told = () => screen.getByTestId('announcer').textContent ?? '';
  const written = (text: string) => {
    change.draft.entries[2]!.answer.en = text;
  };

  it('is checked after the typing stops, saved by Ctrl+S, and submitted with a note', async () => {
    await open();
    await write('English', english);
    expect(await screen.findByText('To fix before it can be submitted: 2', undefined, wait)).toBeTruthy();
    expect(screen.getByText("The entry 'fee' says 950 in English but not in Chinese.")).toBeTruthy();
    expect(change.version).toBe(1);
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    await waitFor(() => expect(told()).toContain('Saved. To fix: 2.'), wait);
    await write('Chinese', chinese);
    await waitFor(() => expect(screen.getByText('Nothing to fix.')).toBeTruthy(), wait);
    press('Submit');
    fireEvent.change(screen.getByLabelText('Note to the reviewer'), { target: { value: 'New fees of December' } });
    confirm('Submit');
    await waitFor(() => expect(change).toMatchObject({ state: 'submitted', note: 'New fees of December' }), wait);
    expect(change.draft.entries[2]!.answer).toEqual({ en: english, zh: chinese });
    expect(await screen.findByText('Waiting for review.', undefined, wait)).toBeTruthy();
    expect(localStorage.getItem(`staff-change:w1:${change.id}`)).toBeNull();
  });

  it('is tried before it is submitted, once what was typed is saved', async () => {
    await open();
    await write('English', english);
    fireEvent.click(await screen.findByRole('button', { name: 'Try it out' }, wait));
    expect(change.triedVersion).toBeUndefined();
    expect(screen.getByText('Save first; what is tried is what was saved.')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    await waitFor(() => expect(screen.queryByText('Save first; what is tried is what was saved.')).toBeNull(), wait);
    press('Try it out');
    expect(await screen.findByText(/3438 questions were put\..*: 1\./, undefined, wait)).toBeTruthy();
    const taken = within(screen.getByRole('list', { name: 'Answers that would change' }));
    expect(taken.getByRole('link', { name: 'How much is a learner licence?' }).getAttribute('href')).toBe('/staff/studio/articles/td-learner#fee');
    expect(change.triedVersion).toBe(change.version);
  });

  it('keeps what was typed through a reload', async () => {
    await open();
    await write('English', english);
    await again();
    expect((await answer('English')).value).toBe(english);
    expect(screen.getByText(/Not saved yet/)).toBeTruthy();
  });

  it('leads to the sign-in when the session has ended, and back to what was typed', async () => {
    await open();
    await write('English', english);
    await desk.fetch('/staff/api/session', { method: 'DELETE', headers: { 'X-Bot-Request': '1' } });
    press('Save');
    await screen.findByRole('heading', { name: 'Staff sign-in' }, wait);
    fireEvent.change(screen.getByLabelText(/^User name/), { target: { value: 'eva' } });
    fireEvent.change(screen.getByLabelText(/^Password/), { target: { value: 'correct horse battery' } });
    press('Sign in');
    await screen.findByRole('heading', { level: 1, name: 'Change: Renew a full driving licence' }, wait);
    press(`3. ${fee}`);
    expect((await answer('English')).value).toBe(english);
    expect(change.version).toBe(1);
  });

  it('takes words that were typed and undone for nothing typed', async () => {
    await open();
    const before = (await answer('English')).value;
    await write('English', english);
    await write('English', before);
    written('Theirs: HK$1000.');
    change.version++;
    await queryClient.invalidateQueries();
    await waitFor(async () => expect((await answer('English')).value).toBe('Theirs: HK$1000.'), wait);
    expect(screen.queryByText(/Somebody else saved/)).toBeNull();
  });

  it('loses nothing when somebody else saved meanwhile: both texts are shown, and the person decides', async () => {
    await open();
    await write('English', english);
    written('Theirs: HK$1000.');
    change.version++;
    press('Save');
    expect(await screen.findByText('Somebody else saved this change while you were writing.', undefined, wait)).toBeTruthy();
    expect((await answer('English')).value).toBe(english);
    press('Compare');
    expect(screen.getByRole('group', { name: 'Theirs' }).textContent).toContain('1000');
    press('Go on with theirs');
    expect((await answer('English')).value).toBe('Theirs: HK$1000.');
    expect(screen.getByRole('group', { name: 'Yours' }).textContent).toContain('950');
    press('Put away');
    expect(screen.queryByRole('group', { name: 'Yours' })).toBeNull();
  });

  it('is saved over another text only when the person says so', async () => {
    await open();
    await write('English', english);
    written('Theirs: HK$1000.');
    change.version++;
    press('Save');
    await screen.findByText('Somebody else saved this change while you were writing.', undefined, wait);
    expect(change.draft.entries[2]!.answer.en).toBe('Theirs: HK$1000.');
    press('Save mine over theirs');
    await waitFor(() => expect(change.draft.entries[2]!.answer.en).toBe(english), wait);
  });

  it('asks before it is left with something not saved', async () => {
    await open();
    await write('English', english);
    fireEvent.click(screen.getByRole('link', { name: 'All changes' }));
    expect(await screen.findByRole('alertdialog', { name: 'Something is not saved' }, wait)).toBeTruthy();
    choose('Stay here');
    expect((await answer('English')).value).toBe(english);
    fireEvent.click(screen.getByRole('link', { name: 'All changes' }));
    await screen.findByRole('alertdialog', undefined, wait);
    choose('Save and leave');
    expect(await screen.findByRole('heading', { level: 1, name: 'Content studio' }, wait)).toBeTruthy();
    expect(change.draft.entries[2]!.answer.en).toBe(english);
  });

  it('has its questions moved, removed and put back, and new ones named after what they tell', async () => {
    await open();
    press(`Move up: ${fee}`);
    expect(told()).toContain('Now at place 2 of 3.');
    press('Remove: What form and papers do I need?');
    expect(screen.queryByRole('button', { name: 'Remove: What form and papers do I need?' })).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Put back'));
    press('Put back');
    fireEvent.change(screen.getByRole('combobox', { name: 'What the new question is about' }), { target: { value: 'fee' } });
    press('Add a question');
    press('Save');
    await waitFor(() => expect(change.draft.entries.map(({ anchor }) => anchor)).toEqual(['when', 'fee', 'documents', 'fee-2']), wait);
  });

  it('is shown to the reviewer by what differs, returned with a note, and published', async () => {
    desk.studio.save({ id: 'w1' }, change, { version: 1, note: '', draft: { ...change.draft, entries: change.draft.entries.map((entry) => (entry.anchor === 'fee' ? { ...entry, answer: { en: english, zh: chinese } } : entry)) } });
    change.state = 'submitted';
    desk.signIn('rex');
    await open();
    const before = screen.getAllByRole('group', { name: 'Before' })[0]!;
    expect(within(before).getByText('900').closest('del')?.textContent).toBe('removed: 900');
    expect(within(screen.getAllByRole('group', { name: 'Now' })[0]!).getByText('950').tagName).toBe('INS');
    expect(screen.queryByText('Sources')).toBeNull();
    press('Return');
    confirm('Return');
    expect(screen.getByText('Say in a note what the author should do.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^Note to the author/), { target: { value: 'From which day?' } });
    confirm('Return');
    await waitFor(() => expect(change).toMatchObject({ state: 'draft', reviewNote: 'From which day?' }), wait);
    change.state = 'submitted';
    change.version++;
    await again();
    press('Publish');
    confirm('Publish');
    await waitFor(() => expect(desk.studio.articles.get('td-renew-full')?.entries[2]?.answer.en).toBe(english), wait);
    expect(told()).toContain('Published.');
  });

  it('says why its own author cannot publish it', async () => {
    change.state = 'submitted';
    Object.assign(change, { authorId: 'w3', editorId: 'w3' });
    written('Other words.');
    change.draft.entries[2]!.answer.zh = '其他字句。';
    desk.signIn('ada');
    await open();
    expect(await screen.findByText('You cannot publish this change.', undefined, wait)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
  });

  it('says that the article was changed since, and takes the present text as the base', async () => {
    desk.studio.articles.get('td-renew-full')!.owner = 'td-licensing';
    await open();
    expect(await screen.findByText('The article was changed since this change was begun.', undefined, wait)).toBeTruthy();
    press('Take the present text as the base');
    confirm('Take the present text as the base');
    await waitFor(() => expect(change.base?.owner).toBe('td-licensing'), wait);
    await waitFor(() => expect(screen.queryByText('The article was changed since this change was begun.')).toBeNull(), wait);
  });

  it('can no longer be edited once it is withdrawn, and shows what was typed and not saved', async () => {
    await open();
    await write('English', english);
    change.state = 'withdrawn';
    press('Save');
    expect(await screen.findByText('What you had written', undefined, wait)).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Yours' }).textContent).toContain('950');
  });
});
