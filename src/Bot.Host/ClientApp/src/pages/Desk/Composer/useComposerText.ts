import { useCallback, useRef, useState } from 'react';
import { unsentText } from '../../../sending/unsentText';

/** The text in the box of one conversation: kept while others are looked at. */
export function useComposerText(conversationId: string) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setState] = useState(() => unsentText.read(conversationId));

  const setText = useCallback(
    (next: string) => {
      setState(next);
      unsentText.keep(conversationId, next);
    },
    [conversationId],
  );

  /** Puts a text in, after what stands there, and the focus behind it. */
  const insert = useCallback(
    (added: string) => {
      setState((current) => {
        const next = current.trim() === '' ? added : `${current.trimEnd()}\n${added}`;
        unsentText.keep(conversationId, next);
        return next;
      });
      // After the drawer or menu that it came from gave the focus back.
      setTimeout(() => {
        const element = box.current;
        element?.focus();
        element?.setSelectionRange(element.value.length, element.value.length);
      }, 0);
    },
    [conversationId],
  );

  return { box, text, setText, insert };
}

export type ComposerText = ReturnType<typeof useComposerText>;
