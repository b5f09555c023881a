import { describe, expect, it } from 'vitest';
import { seedArticles } from '../../../test/fakeApi/studio/seedStudio';
import { asKept, freeAnchor, freeSourceId, isSameDraft, moved, newEntry, withoutSource } from './draft';

const renewal = () => seedArticles().find(({ id }) => id === 'td-renew-full')!;

describe('a draft', () => {
  it('names a new entry after what it tells, with a number where that is taken', () => {
    const { entries } = renewal();
    expect(freeAnchor(entries, 'penalty')).toBe('penalty');
    expect(freeAnchor(entries, 'fee')).toBe('fee-2');
    expect(freeAnchor([...entries, newEntry(entries, 'fee')], 'fee')).toBe('fee-3');
  });

  it.each([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
  ])('moves place %d by %d', (index, by, expected) => expect(moved([...'abc'], index, by).join('')).toBe(expected));

  it('takes a removed source out of every entry', () => {
    const { sources, entries } = withoutSource(renewal(), 's1');
    expect(sources.map(({ id }) => id)).toEqual(['s2']);
    expect(entries.flatMap((entry) => entry.sources)).toEqual([]);
    expect(freeSourceId(sources)).toBe('s1');
  });

  it('is kept without blanks, and without a language in which nothing is written', () => {
    const draft = renewal();
    draft.title.zh = ' ';
    draft.summary.zh = '';
    for (const entry of draft.entries) Object.assign(entry, { question: { ...entry.question, zh: '' }, answer: { ...entry.answer, zh: '  ' }, ask: { en: [' a ', ''], zh: [''] } });
    const kept = asKept(draft);
    expect(kept.title.zh).toBeNull();
    expect(kept.entries[0]).toMatchObject({ question: { zh: null }, answer: { zh: null }, ask: { en: ['a'], zh: [] } });
  });

  it('keeps the rest of a language when one entry is not written in it', () => {
    const draft = renewal();
    draft.entries[0]!.question.zh = '';
    draft.entries[0]!.answer.zh = '';
    expect(asKept(draft).title.zh).toBe('續領正式駕駛執照');
    expect(asKept(draft).entries[0]!.answer.zh).toBeNull();
  });

  it('is the same whatever the order of its properties, and another after one letter', () => {
    const draft = renewal();
    const turned = Object.fromEntries(Object.entries(draft).reverse()) as unknown as typeof draft;
    expect(isSameDraft(draft, turned)).toBe(true);
    expect(isSameDraft(draft, { ...draft, owner: 'td-fag' })).toBe(false);
  });
});
