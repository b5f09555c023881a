import type { AskedQuestion, TextLanguage } from '../../api/studioTypes';

/** A question that goes with somebody to the change where it is taken over. */
export interface TakenQuestion {
  text: string;
  language: TextLanguage;
  /** Of the entry that the bot had found; null: none. */
  anchor: string | null;
  /** What an agent wrote in answer. */
  draft: string | null;
}

export function takenFrom({ text, language, entry, draft }: AskedQuestion): TakenQuestion {
  const chinese = language ? !language.startsWith('en') : /\p{Script=Han}/u.test(text);
  return { text, language: chinese ? 'zh' : 'en', anchor: entry?.split('#')[1] ?? null, draft };
}

/** What the history entry of a page carries. */
export function takenIn(state: unknown): TakenQuestion | null {
  const taken = (state as { taken?: TakenQuestion } | null)?.taken;
  return taken?.text ? taken : null;
}
