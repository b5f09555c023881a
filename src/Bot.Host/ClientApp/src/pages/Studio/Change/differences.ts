import type { ArticleDraft, EntryDraft, TextLanguage, Texts } from '../../../api/studioTypes';
import { asKept, textLanguages } from './draft';

/** A field that differs. `text`: words are marked; `lines`: a line each, in any order; `value`: one instead of the other. */
export interface FieldDifference {
  field: string;
  language: TextLanguage | null;
  kind: 'text' | 'lines' | 'value';
  before: string;
  after: string;
}

export interface EntryDifference {
  anchor: string;
  kind: 'new' | 'removed' | 'changed';
  /** The entry as it is now; a removed one as it was. */
  entry: EntryDraft;
  fields: FieldDifference[];
}

export interface Differences {
  article: FieldDifference[];
  entries: EntryDifference[];
  /** The entries that both have stand in another order. */
  isReordered: boolean;
}

const noTexts: Texts = { en: null, zh: null };
const noLines = { en: [], zh: [] };

function textsOf(field: string, before: Texts, after: Texts): FieldDifference[] {
  return textLanguages.map((language) => ({ field, language, kind: 'text', before: before[language] ?? '', after: after[language] ?? '' }));
}

function linesIn(field: string, before: Record<TextLanguage, string[]>, after: Record<TextLanguage, string[]>): FieldDifference[] {
  return textLanguages.map((language) => ({ field, language, kind: 'lines', before: before[language].join('\n'), after: after[language].join('\n') }));
}

const valueOf = (field: string, before: string, after: string): FieldDifference => ({ field, language: null, kind: 'value', before, after });

const differing = (fields: FieldDifference[]) => fields.filter(({ before, after }) => before !== after);

/** Sources as a reader sees them: an address a line. */
function sourceLines(article: ArticleDraft | null, ids?: readonly string[]): string {
  const shown = (article?.sources ?? []).filter(({ id }) => !ids || ids.includes(id));
  return shown.map(({ url, asOf, confidence }) => (ids ? url : `${url} · ${asOf ?? '–'} · ${confidence}`)).join('\n');
}

function ofEntry(before: EntryDraft | undefined, after: EntryDraft | undefined, base: ArticleDraft | null, draft: ArticleDraft): FieldDifference[] {
  return differing([
    ...textsOf('question', before?.question ?? noTexts, after?.question ?? noTexts),
    ...textsOf('answer', before?.answer ?? noTexts, after?.answer ?? noTexts),
    ...linesIn('ask', before?.ask ?? noLines, after?.ask ?? noLines),
    valueOf('facet', before?.facet ?? '', after?.facet ?? ''),
    { field: 'sources', language: null, kind: 'lines', before: sourceLines(base, before?.sources ?? []), after: sourceLines(draft, after?.sources ?? []) },
  ]);
}

/** What a draft changes in an article; of a new article, everything. */
export function differencesOf(from: ArticleDraft | null, to: ArticleDraft): Differences {
  const base = from && asKept(from);
  const draft = asKept(to);
  const before = new Map(base?.entries.map((entry) => [entry.anchor, entry]));
  const after = new Map(draft.entries.map((entry) => [entry.anchor, entry]));
  const entries = [
    ...draft.entries.map((entry): EntryDifference => ({ anchor: entry.anchor, kind: before.has(entry.anchor) ? 'changed' : 'new', entry, fields: ofEntry(before.get(entry.anchor), entry, base, draft) })),
    ...(base?.entries ?? []).filter(({ anchor }) => !after.has(anchor)).map((entry): EntryDifference => ({ anchor: entry.anchor, kind: 'removed', entry, fields: ofEntry(entry, undefined, base, draft) })),
  ];
  const shared = (article: ArticleDraft | null) => (article?.entries ?? []).map(({ anchor }) => anchor).filter((anchor) => before.has(anchor) && after.has(anchor)).join('\n');
  return {
    article: differing([
      ...textsOf('title', base?.title ?? noTexts, draft.title),
      ...textsOf('summary', base?.summary ?? noTexts, draft.summary),
      valueOf('status', base?.status ?? '', draft.status),
      valueOf('reviewed', base?.reviewed ?? '', draft.reviewed),
      valueOf('reviewBy', base?.reviewBy ?? '', draft.reviewBy),
      valueOf('owner', base?.owner ?? '', draft.owner),
      { field: 'sources', language: null, kind: 'lines', before: sourceLines(base), after: sourceLines(draft) },
    ]),
    entries: entries.filter(({ kind, fields }) => kind !== 'changed' || fields.length > 0),
    isReordered: shared(base) !== shared(draft),
  };
}

export const isNothing = ({ article, entries, isReordered }: Differences) => article.length === 0 && entries.length === 0 && !isReordered;

/** Lines that are in one text alone. */
export function lineChanges(before: string, after: string): { removed: string[]; added: string[] } {
  const [was, is] = [before, after].map((text) => text.split('\n').filter(Boolean)) as [string[], string[]];
  return { removed: was.filter((line) => !is.includes(line)), added: is.filter((line) => !was.includes(line)) };
}
