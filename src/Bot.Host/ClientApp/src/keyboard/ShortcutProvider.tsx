import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { shortcutOf, type Shortcut } from './shortcuts';

const storageKey = 'staff-shortcuts';

interface ShortcutHandle {
  enabled: boolean;
  setEnabled: (enabled: boolean) => void;
  register: (shortcut: Shortcut, run: () => void) => () => void;
}

const Context = createContext<ShortcutHandle>({ enabled: true, setEnabled: () => {}, register: () => () => {} });

/** Hears the shortcuts for the whole page. They can be turned off (WCAG 2.2, 2.1.4). */
export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [enabled, setEnabled] = useState(() => localStorage.getItem(storageKey) !== 'off');
  const handlers = useRef(new Map<Shortcut, (() => void)[]>());

  useEffect(() => {
    if (!enabled) return;
    function pressed(event: KeyboardEvent) {
      const shortcut = shortcutOf(event);
      const run = shortcut && handlers.current.get(shortcut)?.at(-1);
      if (!run || document.querySelector('[role="dialog"][aria-modal="true"], [role="alertdialog"]')) return;
      event.preventDefault();
      run();
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [enabled]);

  const handle = useMemo(
    () => ({
      enabled,
      setEnabled: (next: boolean) => {
        localStorage.setItem(storageKey, next ? 'on' : 'off');
        setEnabled(next);
      },
      register: (shortcut: Shortcut, run: () => void) => {
        handlers.current.set(shortcut, [...(handlers.current.get(shortcut) ?? []), run]);
        return () => {
          const rest = (handlers.current.get(shortcut) ?? []).filter((one) => one !== run);
          handlers.current.set(shortcut, rest);
        };
      },
    }),
    [enabled],
  );
  return <Context value={handle}>{children}</Context>;
}

export const useShortcutSetting = () => useContext(Context);

/** Runs an action on its shortcut while mounted and available; of two, the one mounted last. */
export function useShortcut(shortcut: Shortcut, run: () => void, available = true) {
  const { register } = useContext(Context);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => (available ? register(shortcut, () => latest.current()) : undefined), [register, shortcut, available]);
}
