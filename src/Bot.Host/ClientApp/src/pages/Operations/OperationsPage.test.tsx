import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../app/App';
import { queryClient } from '../../app/queryClient';
import { startLanguages } from '../../i18n';
import { forgetPerson } from '../../sending/ownTab';
import { FakeDesk } from '../../test/fakeApi/FakeDesk';

describe('the operations page', () => {
  beforeAll(startLanguages);
  beforeEach(() => vi.stubGlobal('fetch', new FakeDesk('olive').fetch));
  afterEach(() => {
    cleanup();
    forgetPerson();
    queryClient.clear();
    vi.unstubAllGlobals();
  });

  const open = async (search = '') => {
    window.history.replaceState(null, '', `/staff/operations${search}`);
    render(<App />);
    await screen.findByRole('heading', { name: 'Operations' }, { timeout: 15_000 });
  };
  const part = (name: string) => screen.findByRole('region', { name }, { timeout: 5_000 });

  it('names departments, procedures and people, says when danger was asked about, and how sure the bot was only where it decided by that', async () => {
    await open();
    const [answer, off, talk] = await within(await part('Decisions of the bot')).findAllByRole('listitem');
    expect(answer!.textContent).toContain('Answer Asked about danger');
    expect(answer!.textContent).toContain('Talks about a topic · 82% sure · Transport Department');
    expect(off!.textContent).toContain('The bot is off · Transport Department');
    expect(talk!.textContent).toContain('Small talk Greeting');
    const [turnedOff, turnedOn, signedIn] = await within(await part('Audit log')).findAllByRole('listitem');
    expect(turnedOff!.textContent).toContain('Procedure: Renewing a full driving licence · Reason: Wrong fee');
    expect(turnedOn!.textContent).toContain('The whole bot');
    expect(signedIn!.textContent).toContain('Signed in – Sue Wong');
    expect(signedIn!.textContent?.split('Sue Wong')).toHaveLength(2);
    expect(within(await part('Audit log')).getByRole('link', { name: 'Export CSV' }).getAttribute('href')).toBe('/staff/api/audit.csv');
  });

  it('searches the audit log, exports what was found, and checks the whole chain', async () => {
    const user = userEvent.setup();
    await open();
    const audit = await part('Audit log');
    expect(await within(audit).findAllByRole('listitem')).toHaveLength(3);
    await user.type(within(audit).getByLabelText('Who'), 'sue');
    await user.selectOptions(within(audit).getByRole('combobox', { name: 'What was done' }), 'Bot switched off');
    await user.click(within(audit).getByRole('button', { name: 'Find' }));
    await waitFor(() => expect(within(audit).getAllByRole('listitem')).toHaveLength(1));
    expect(within(audit).getByRole('listitem').textContent).toContain('No. 3, hash cccc');
    expect(within(audit).getByRole('link', { name: 'Export CSV' }).getAttribute('href')).toBe('/staff/api/audit.csv?person=sue&action=bot-switched-off');
    await user.click(within(audit).getByRole('button', { name: 'Check the chain of hashes' }));
    expect(await within(audit).findByText(/The whole log is as it was written. Its last entry: 3:cccc/)).toBeTruthy();
    await user.type(within(audit).getByLabelText('Done to'), 'nothing');
    await user.click(within(audit).getByRole('button', { name: 'Find' }));
    expect(await within(audit).findByText('No entry fits.')).toBeTruthy();
  });

  it('folds away what has been on again for more than a day', async () => {
    await open();
    const switches = await part('Bot on or off');
    const folded = (await within(switches).findByText('On again for more than a day: 2')).closest('details')!;
    expect(folded.textContent).toContain('Procedure: Renewing a full driving licence');
    expect(within(switches).getByText('Channel: Phone, all of it').closest('details')).toBeNull();
  });

  it('shows the decisions behind a figure first', async () => {
    await open('?from=2026-07-01&to=2026-07-07&department=td&outcome=answer%2Cform');
    const decisions = await part('Decisions of the bot');
    expect(await within(decisions).findAllByRole('listitem')).toHaveLength(1);
    expect(within(decisions).getByRole<HTMLSelectElement>('combobox', { name: 'Outcome' }).selectedOptions[0]!.textContent).toBe('Answer, Form');
    expect(within(decisions).getByLabelText<HTMLInputElement>('From').value).toBe('2026-07-01');
    expect(screen.getAllByRole('heading', { level: 2 })[0]!.textContent).toBe('Decisions of the bot');
  });
});
