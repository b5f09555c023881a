import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { shortcutOf, shortcuts } from './shortcuts';
import { nextIndex, useRovingFocus } from './useRovingFocus';

const press = { code: 'KeyA', altKey: true, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false };

describe('shortcutOf', () => {
  it('goes by the physical key, whatever it writes', () => expect(shortcutOf(press)).toBe('accept-offer'));
  it('leaves AltGr to the layout', () => expect(shortcutOf({ ...press, ctrlKey: true })).toBeNull());
  it('leaves a composition alone', () => expect(shortcutOf({ ...press, isComposing: true })).toBeNull());
  it('takes no plain letter', () => expect(shortcutOf({ ...press, altKey: false })).toBeNull());
  it('has each key once', () => {
    const codes = Object.values(shortcuts).map((one) => one.code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('nextIndex', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['a', 0, null],
  ])('%s from %d', (key, from, to) => expect(nextIndex(key, from, 3)).toBe(to));
});

function List({ ids, preferred }: { ids: string[]; preferred?: string }) {
  const roving = useRovingFocus(ids, preferred);
  return (
    <ul {...roving.listProps}>
      {ids.map((id) => (
        <li key={id}>
          <a href={`#${id}`} {...roving.itemProps(id)}>
            {id}
          </a>
        </li>
      ))}
    </ul>
  );
}

describe('useRovingFocus', () => {
  afterEach(cleanup);
  const stops = () => screen.getAllByRole('link').filter((link) => link.tabIndex === 0).map((link) => link.textContent);

  it('is one tab stop, on what is open', () => {
    render(<List ids={['a', 'b', 'c']} preferred="b" />);
    expect(stops()).toEqual(['b']);
  });

  it('moves by arrows', () => {
    render(<List ids={['a', 'b', 'c']} />);
    act(() => screen.getByText('a').focus());
    fireEvent.keyDown(screen.getByText('a'), { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('b');
    expect(stops()).toEqual(['b']);
  });

  it('keeps the focus on its item when the list is sorted anew, and on a neighbour when it leaves', () => {
    const { rerender } = render(<List ids={['a', 'b', 'c']} />);
    act(() => screen.getByText('b').focus());
    rerender(<List ids={['c', 'b', 'a']} />);
    expect(document.activeElement?.textContent).toBe('b');
    rerender(<List ids={['c', 'a']} />);
    expect(document.activeElement?.textContent).toBe('a');
  });
});
