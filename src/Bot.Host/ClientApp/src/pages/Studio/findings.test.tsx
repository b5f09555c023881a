import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../app/App';
import { queryClient } from '../../app/queryClient';
import { chooseLanguage, startLanguages } from '../../i18n';
import { FakeDesk } from '../../test/fakeApi/FakeDesk';
import { said } from '../../test/fakeApi/studio/findings';
import { FindingWords } from './FindingWords';

const wait = { timeout: 10_000 };

describe('findings on a Chinese page', () => {
  let desk: FakeDesk;
  beforeAll(async () => {
    await startLanguages();
    await chooseLanguage('zh-Hant');
  });
  afterAll(() => chooseLanguage('en'));
  beforeEach(() => {
    desk = new FakeDesk('eva');
    vi.stubGlobal('fetch', desk.fetch);
  });
  afterEach(() => {
    cleanup();
    queryClient.clear();
    vi.unstubAllGlobals();
  });

  it('are told in Chinese with their particulars, and so is the refusal that they cause', async () => {
    const change = desk.studio.begin({ id: 'w1' }, { articleId: 'td-renew-full' });
    change.draft.entries[2]!.answer.en = 'It costs HK$950.';
    change.draft.owner = '';
    change.draft.sources = [{ ...change.draft.sources[0]!, id: 's7', url: 'www.td.gov.hk' }, ...change.draft.sources];
    window.history.replaceState(null, '', `/staff/studio/changes/${change.id}#fee`);
    render(<App />);
    const found = await screen.findByText('問題「fee」的英文有950，中文沒有。', undefined, wait);
    expect(found.closest('[lang]')?.getAttribute('lang')).not.toBe('en');
    // As the form calls the field, not as the file does.
    expect(screen.getByText('欠缺「負責組別」。')).toBeTruthy();
    // By its number, which is all that the page calls it.
    expect(screen.getByText('來源「1」沒有以http或https開首的網址：「www.td.gov.hk」。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '提交' }));
    fireEvent.click(within(screen.getByRole('dialog', { hidden: true })).getByRole('button', { name: '提交', hidden: true }));
    await waitFor(() => expect(screen.getByText('尚有須修正之處：欠缺「負責組別」。請關閉此視窗並查看檢查結果。')).toBeTruthy(), wait);
  });

  it('name what keeps a text from being saved, and do not call it right', async () => {
    const change = desk.studio.begin({ id: 'w1' }, { articleId: 'td-renew-full' });
    window.history.replaceState(null, '', `/staff/studio/changes/${change.id}`);
    render(<App />);
    expect(await screen.findByText('沒有須修正之處。', undefined, wait)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^下次覆檢日期/), { target: { value: '' } });
    expect(await screen.findByText('內容未能儲存：欠缺「下次覆檢日期」。', undefined, wait)).toBeTruthy();
    expect(screen.queryByText('沒有須修正之處。')).toBeNull();
  });

  it('of broken files are told with their place', async () => {
    desk.studio.knowledge.problem = 'The knowledge base has broken files, and nothing was built:\ntd/x.en.md:3 …';
    const broken = { file: 'td/x.en.md', line: 3, ...said('yaml-twice', { field: 'owner' }) };
    Object.assign(desk.studio.knowledge, { problemFindings: [broken], unreadableFindings: [broken] });
    window.history.replaceState(null, '', '/staff/studio');
    render(<App />);
    const told = await screen.findByText('「負責組別」出現兩次。', undefined, wait);
    expect(told.closest('li')?.textContent).toBe('td/x.en.md:3 — 「負責組別」出現兩次。');
    expect(screen.queryByText(/broken files/)).toBeNull();
  });

  it('of a code that is newer than the page are told in the server’s English, and marked as that', () => {
    render(<FindingWords finding={{ code: 'novel', arguments: {}, message: 'The moon is full.' }} />);
    expect(screen.getByText('The moon is full.').getAttribute('lang')).toBe('en');
  });
});
