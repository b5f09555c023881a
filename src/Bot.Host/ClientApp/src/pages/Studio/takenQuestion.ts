import type { AskedQuestion, QuestionKind, TextLanguage } from '../../api/studioTypes';

/** What residents or agents said, on its way to the change where it is taken up. */
export interface TakenQuestion {
  kind: QuestionKind;
  text: string;
  language: TextLanguage;
  /** Of the entry that the bot had found; null: none. */
  anchor: string | null;
  /** The bot's words that the agent changed. */
  draft: string | null;
}

export function takenFrom({ kind, text, language, entry, draft }: AskedQuestion): TakenQuestion {
  const chinese = language ? !language.startsWith('en') : /\p{Script=Han}/u.test(text);
  return { kind, text, language: chinese ? 'zh' : 'en', anchor: entry?.split('#')[1] ?? null, draft };
}

/** What the history entry of a page carries. */
export function takenIn(state: unknown): TakenQuestion | null {
  const taken = (state as { taken?: TakenQuestion } | null)?.taken;
  return taken?.text ? taken : null;
}
