import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { spokenLanguage } from '../i18n';
import { useHiddenClass } from './useHiddenClass';

const Context = createContext<(text: string, language?: string) => void>(() => {});

interface Said {
  number: number;
  text: string;
  /** Of the voice that is to read it. */
  language: string;
}

/** Milliseconds after which all has been read, and nobody comes upon old news below the page. */
const kept = 20_000;

/** Fluent UI hides the page from screen readers while a question is open over it, and for a moment after; of top-level elements it leaves those with this. */
const neverHidden = { 'data-tabster-never-hide': '' };

/** One polite log for the whole page: each thing said is added once, never changed, and taken out later, so that screen readers read it once; in the page's language unless another is given. */
export function Announcer({ children }: { children: ReactNode }) {
  const hidden = useHiddenClass();
  const { i18n } = useTranslation();
  const [said, setSaid] = useState<Said[]>([]);
  const last = useRef(0);
  const announce = useCallback(
    (text: string, language: string = spokenLanguage(i18n.language)) => {
      const number = ++last.current;
      setSaid((earlier) => [...earlier, { number, text, language }]);
      setTimeout(() => setSaid((later) => later.filter((one) => one.number !== number)), kept);
    },
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
