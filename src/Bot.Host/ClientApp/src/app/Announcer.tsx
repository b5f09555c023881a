import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { useHiddenClass } from './useHiddenClass';

const Context = createContext<(text: string) => void>(() => {});

interface Said {
  number: number;
  text: string;
}

const kept = 20;

/** One polite log for the whole page: each thing said is added once and never changed, so that screen readers read it once. */
export function Announcer({ children }: { children: ReactNode }) {
  const hidden = useHiddenClass();
  const [said, setSaid] = useState<Said[]>([]);
  const announce = useCallback(
    (text: string) => setSaid((earlier) => [...earlier.slice(1 - kept), { number: (earlier.at(-1)?.number ?? 0) + 1, text }]),
    [],
  );
  return (
    <Context value={announce}>
      {children}
      <div role="log" aria-live="polite" aria-relevant="additions" className={hidden} data-testid="announcer">
        {said.map(({ number, text }) => (
          <p key={number}>{text}</p>
        ))}
      </div>
    </Context>
  );
}

export const useAnnounce = () => useContext(Context);
