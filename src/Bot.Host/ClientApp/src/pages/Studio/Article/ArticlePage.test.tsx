import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../app/App';
import { queryClient } from '../../../app/queryClient';
import { startLanguages } from '../../../i18n';
import { FakeDesk } from '../../../test/fakeApi/FakeDesk';
import type { FakeChange } from '../../../test/fakeApi/studio/FakeStudio';

const wait = { timeout: 10_000 };
const fee = 'How much does it cost to renew a full driving licence?';

describe('an article', () => {
  let desk: FakeDesk;
  let published: FakeChange;
  beforeAll(startLanguages);
  beforeEach(() => {
    desk = new FakeDesk('eva');
    vi.stubGlobal('fetch', desk.fetch);
    published = desk.studio.begin({ id: 'w3' }, { articleId: 'td-renew-full' });
    published.draft.owner = 'td-licensing';
    Object.assign(published, { state: 'published', reviewer: 'Rex Yip', note: 'New owner' });
    published.at.decidedAt = '2026-11-28T02:00:00Z';
    desk.studio.articles.set('td-renew-full', structuredClone(published.draft));
    window.history.replaceState(null, '', '/staff/studio/articles/td-renew-full');
  });
  afterEach(() => {
    cleanup();
    queryClient.clear();
    localStorage.clear();
    vi.unstubAllGlobals();
  });

  const open = async () => {
    render(<App />);
    await screen.findByRole('heading', { level: 1, name: 'Renew a full driving licence' }, { timeout: 15_000 });
  };
  const confirm = () => fireEvent.click(within(screen.getByRole('dialog', { hidden: true })).getByRole('button', { name: 'Begin the change', hidden: true }));

  it('is read in both languages, its answers as residents see them, and changed from the question that is read', async () => {
    await open();
    const chinese = screen.getByRole('group', { name: 'Chinese: What form and papers do I need?' });
    expect(within(chinese).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['身份證明文件', '住址證明', '費用', '續車牌用邊張表格']);
    fireEvent.click(screen.getByRole('button', { name: `Change: ${fee}` }));
    expect(await screen.findByRole('group', { name: `English: ${fee}` }, wait)).toBeTruthy();
    expect(desk.studio.changes).toHaveLength(2);
  });

  it('has the version before brought back as a change', async () => {
    await open();
    const versions = screen.getByRole('region', { name: 'Versions' });
    expect(within(versions).getByText('by Ada Fok · decided by Rex Yip')).toBeTruthy();
    fireEvent.click(within(versions).getByRole('button', { name: /^Bring back the version before/ }));
    confirm();
    expect(await screen.findByRole('heading', { level: 1, name: 'Change: Renew a full driving licence' }, wait)).toBeTruthy();
    expect(desk.studio.changes[1]!.draft.owner).toBe('td-faq');
  });

  it('does not put a version into a change that somebody has begun, and leads to that one', async () => {
    const other = desk.studio.begin({ id: 'w3' }, { articleId: 'td-renew-full' });
    await open();
    expect(screen.getByText('A change is open: Being written, by Ada Fok.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Bring back this version/ }));
    expect(within(screen.getByRole('dialog', { hidden: true })).getByRole('link', { name: 'Open the change', hidden: true }).getAttribute('href')).toBe(`/staff/studio/changes/${other.id}`);
    confirm();
    await waitFor(() => expect(screen.getByRole('alert', { hidden: true }).textContent).toContain('The article has an open change already.'), wait);
    expect(desk.studio.changes).toHaveLength(2);
  });

  it('that does not exist says so', async () => {
    window.history.replaceState(null, '', '/staff/studio/articles/td-nothing');
    render(<App />);
    expect(await screen.findByText('There is nothing here, or it is not in your departments.', undefined, wait)).toBeTruthy();
  });
});
