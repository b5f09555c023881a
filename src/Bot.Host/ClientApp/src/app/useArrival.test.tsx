import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seen } from './seen';
import { useArrival } from './useArrival';

function Page() {
  useArrival();
  return (
    <>
      <a href="#staff">Staff</a>
      <main>
        <h1 tabIndex={-1}>Accounts</h1>
      </main>
      <div role="dialog">
        <input />
      </div>
    </>
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  render(<Page />).unmount();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('the heading has the focus once the page before has gone', () => {
  const page = render(<Page />);
  page.getByRole('link').focus();
  page.unmount();
  const next = render(<Page />);
  vi.advanceTimersByTime(seen);
  expect(document.activeElement).toBe(next.getByRole('heading'));
});

test('who has opened a question meanwhile keeps the focus there', () => {
  const page = render(<Page />);
  const field = page.getByRole('textbox');
  field.focus();
  vi.advanceTimersByTime(seen);
  expect(document.activeElement).toBe(field);
});
