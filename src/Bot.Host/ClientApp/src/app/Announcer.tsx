import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useHiddenClass } from './useHiddenClass';

const Context = createContext<(text: string, language?: string) => void>(() => {});

interface Said {
  number: number;
  text: string;
  /** Of the voice that is to read it. */
  language: string;
}

const kept = 20;

/** Fluent UI hides the page from screen readers while a question is open over it, and for a moment after; of top-level elements it leaves those with this. */
const neverHidden = { 'data-tabster-never-hide': '' };

/** One polite log for the whole page: each thing said is added once and never changed, so that screen readers read it once; in the page's language unless another is given. */
export function Announcer({ children }: { children: ReactNode }) {
  const hidden = useHiddenClass();
  const { i18n } = useTranslation();
  const [said, setSaid] = useState<Said[]>([]);
  const announce = useCallback(
    (text: string, language: string = i18n.language) =>
      setSaid((earlier) => [...earlier.slice(1 - kept), { number: (earlier.at(-1)?.number ?? 0) + 1, text, language }]),
    [i18n],
  );
  return (
    <Context value={announce}>
      {children}
      {createPortal(
        <div {...neverHidden} role="log" aria-live="polite" aria-relevant="additions" className={hidden} data-testid="announcer">
          {said.map(({ number, text, language }) => (
            <p key={number} lang={language}>
              {text}
            </p>
          ))}
        </div>,
        document.body,
      )}
    </Context>
  );
}

export const useAnnounce = () => useContext(Context);
