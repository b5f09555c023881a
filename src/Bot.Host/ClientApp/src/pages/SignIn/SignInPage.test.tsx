import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../app/App';
import { queryClient } from '../../app/queryClient';
import { startLanguages } from '../../i18n';
import { FakeDesk } from '../../test/fakeApi/FakeDesk';

describe('the sign-in', () => {
  beforeAll(startLanguages);
  beforeEach(async () => {
    const desk = new FakeDesk('mei');
    await desk.fetch('/staff/api/session', { method: 'DELETE', headers: { 'X-Bot-Request': '1' } });
    vi.stubGlobal('fetch', desk.fetch);
  });
  afterEach(() => {
    cleanup();
    queryClient.clear();
    vi.unstubAllGlobals();
  });

  it.each([
    ['no-role', /^Your account there has no role here yet/],
    ['openid-failed', /^The sign-in with your department's account did not work/],
  ])('says what the identity provider’s came back with: %s', async (problem, text) => {
    window.history.replaceState(null, '', `/staff/sign-in?problem=${problem}`);
    render(<App />);
    expect((await screen.findByRole('alert', undefined, { timeout: 10_000 })).textContent).toMatch(text);
  });

  it('says nothing of what only the address names', async () => {
    window.history.replaceState(null, '', '/staff/sign-in?problem=novel');
    render(<App />);
    await screen.findByRole('heading', { name: 'Staff sign-in' }, { timeout: 10_000 });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
