import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../app/App';
import { queryClient } from '../../app/queryClient';
import { startLanguages } from '../../i18n';
import { forgetPerson } from '../../sending/ownTab';
import { FakeDesk } from '../../test/fakeApi/FakeDesk';

describe('the figures', () => {
  let desk: FakeDesk;
  beforeAll(startLanguages);
  beforeEach(() => {
    desk = new FakeDesk('sue');
    vi.stubGlobal('fetch', desk.fetch);
    window.history.replaceState(null, '', '/staff/figures?from=2026-07-01&to=2026-07-07');
  });
  afterEach(() => {
    cleanup();
    forgetPerson();
    queryClient.clear();
    vi.unstubAllGlobals();
  });

  const open = async () => {
    render(<App />);
    await screen.findByRole('heading', { name: 'Figures' }, { timeout: 15_000 });
  };
  const names = (table: HTMLElement) => within(table).getAllByRole('rowheader').map((cell) => cell.textContent);

  it('stand on a number, lead to their decisions and can be taken away', async () => {
    await open();
    const card = (await screen.findAllByText('Unanswered')).map((one) => one.closest('li')).find((one) => one !== null)!;
    expect(card.textContent).toContain('10%2 of 20 questions');
    expect(within(card).getByRole('link').getAttribute('href')).toBe('/staff/operations?from=2026-07-01&to=2026-07-07&outcome=no_answer');
    expect(screen.getByRole('link', { name: 'Export CSV' }).getAttribute('href')).toBe('/staff/api/figures.csv?from=2026-07-01&to=2026-07-07');
    expect(screen.getByText('80 live of 100 by the end of 2026')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Questions by day from 7 Jul 2026 to 7 Jul 2026/ })).toBeTruthy();
  });

  it('say within what time half and nine in ten were accepted, in all, by department and by day', async () => {
    await open();
    const card = (await screen.findAllByText('Median wait')).map((one) => one.closest('li')).find((one) => one !== null)!;
    expect(card.textContent).toMatch(/40 s.*Nine in ten within 3 m/);
    const days = within(await screen.findByRole('group', { name: 'Wait for a person by day' })).getByRole('table');
    expect(within(days).getAllByRole('row')).toHaveLength(2);
    expect(within(screen.getByRole('group', { name: 'By department' })).getByRole('columnheader', { name: 'Wait, 90th percentile' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Export waits (CSV)' }).getAttribute('href')).toBe('/staff/api/waits.csv?from=2026-07-01&to=2026-07-07');
  });

  it('of departments are sorted by name, and by what is chosen', async () => {
    await open();
    const region = await screen.findByRole('group', { name: 'By department' });
    const table = within(region).getByRole('table');
    expect(names(table)).toEqual(['Immigration Department', 'Transport Department', 'All of them']);
    fireEvent.click(within(table).getByRole('button', { name: 'Unanswered' }));
    expect(names(table)).toEqual(['Transport Department', 'Immigration Department', 'All of them']);
    expect(within(table).getByRole('columnheader', { name: 'Unanswered' }).getAttribute('aria-sort')).toBe('descending');
    expect(within(table).getByRole('link', { name: 'Transport Department, Unanswered: 20%. Show the decisions' }).getAttribute('href')).toContain('department=td&outcome=no_answer');
  });

  it('of one department are asked for, and the address says so', async () => {
    await open();
    await screen.findByRole('group', { name: 'By department' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Department' }), { target: { value: 'td' } });
    await waitFor(() => expect(names(within(screen.getByRole('group', { name: 'By department' })).getByRole('table'))).toEqual(['Transport Department']));
    expect(window.location.search).toBe('?from=2026-07-01&to=2026-07-07&department=td');
    await waitFor(() => expect(screen.getByTestId('announcer').textContent).toContain('12 decisions, 1 Jul 2026 to 7 Jul 2026'));
  });

  it('of no days are said not to be there, and days that are none are refused in words', async () => {
    desk.hasFigures = false;
    await open();
    expect(await screen.findByText('Figures stand here some seconds after the first resident has written.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Export CSV' })).toBeNull();
    cleanup();
    window.history.replaceState(null, '', '/staff/figures?from=2026-07-09&to=2026-07-07');
    await open();
    expect(await screen.findByText(/These are not days that can be shown/)).toBeTruthy();
  });
});
