import type { ArticleDraft, EntryDraft, SourceDraft, TextLanguage, Texts } from '../../../api/studioTypes';

export const textLanguages: readonly TextLanguage[] = ['en', 'zh'];

/** The first anchor of this name that no entry has: fee, fee-2, fee-3 … */
export function freeAnchor(entries: readonly EntryDraft[], facet: string): string {
  const taken = new Set(entries.map(({ anchor }) => anchor));
  if (!taken.has(facet)) return facet;
  let number = 2;
  while (taken.has(`${facet}-${number}`)) number++;
  return `${facet}-${number}`;
}

/** The first of s1, s2 … that no source has. */
export function freeSourceId(sources: readonly SourceDraft[]): string {
  let number = 1;
  while (sources.some(({ id }) => id === `s${number}`)) number++;
  return `s${number}`;
}

export function newEntry(entries: readonly EntryDraft[], facet: string, question: Partial<Texts> = {}): EntryDraft {
  return { anchor: freeAnchor(entries, facet), facet, sources: [], question: { en: '', zh: '', ...question }, answer: { en: '', zh: '' }, ask: { en: [], zh: [] } };
}

/** The entries with one of them moved by so many places; the same where it cannot go further. */
export function moved<T>(items: readonly T[], index: number, by: number): T[] {
  const to = index + by;
  const next = [...items];
  const [item] = next.splice(index, 1);
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  next.splice(to, 0, item);
  return next;
}

/** Takes a source out of the list and out of every entry that names it. */
export function withoutSource(draft: ArticleDraft, id: string): Pick<ArticleDraft, 'sources' | 'entries'> {
  return {
    sources: draft.sources.filter((source) => source.id !== id),
    entries: draft.entries.map((entry) => (entry.sources.includes(id) ? { ...entry, sources: entry.sources.filter((one) => one !== id) } : entry)),
  };
}

/** Each line is a way of asking; empty ones count for nothing. */
export const linesOf = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean);

const isEmpty = (text: string | null) => (text ?? '').trim() === '';

function textsAsKept(texts: Texts, absent: (language: TextLanguage) => boolean): Texts {
  const of = (language: TextLanguage) => (absent(language) ? null : (texts[language] ?? '').trim());
  return { en: of('en'), zh: of('zh') };
}

function entryAsKept(entry: EntryDraft): EntryDraft {
  const absent = (language: TextLanguage) => isEmpty(entry.question[language]) && isEmpty(entry.answer[language]);
  const ask = (language: TextLanguage) => entry.ask[language].map((line) => line.trim()).filter(Boolean);
  return { ...entry, question: textsAsKept(entry.question, absent), answer: textsAsKept(entry.answer, absent), ask: { en: ask('en'), zh: ask('zh') } };
}

/** The draft as it is sent and compared: texts without blanks around them, and null in a language in which nothing is written. */
export function asKept(draft: ArticleDraft): ArticleDraft {
  const entries = draft.entries.map(entryAsKept);
  const absent = (language: TextLanguage) =>
    isEmpty(draft.title[language]) && isEmpty(draft.summary[language]) && entries.every(({ question, ask }) => question[language] === null && ask[language].length === 0);
  const sources = draft.sources.map((source) => ({ ...source, url: source.url.trim(), asOf: isEmpty(source.asOf) ? null : source.asOf!.trim() }));
  return { ...draft, owner: draft.owner.trim(), title: textsAsKept(draft.title, absent), summary: textsAsKept(draft.summary, absent), sources, entries };
}

/** The same text whatever the order of the properties: the server may send them in its own. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)]));
}

export const isSameDraft = (a: ArticleDraft, b: ArticleDraft) => a === b || JSON.stringify(ordered(asKept(a))) === JSON.stringify(ordered(asKept(b)));
