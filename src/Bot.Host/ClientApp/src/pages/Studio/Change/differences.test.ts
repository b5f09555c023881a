import { describe, expect, it } from 'vitest';
import { seedArticles } from '../../../test/fakeApi/studio/seedStudio';
import { differencesOf, isNothing, lineChanges } from './differences';
import { wordParts } from './words';

const renewal = () => seedArticles().find(({ id }) => id === 'td-renew-full')!;

describe('what differs', () => {
  it('is nothing between an article and itself', () => expect(isNothing(differencesOf(renewal(), renewal()))).toBe(true));

  it('is told by field and language, and only what differs', () => {
    const draft = renewal();
    draft.entries[2]!.answer.en = 'HK$950';
    draft.entries[2]!.ask.zh = ['十年車牌費用', '續牌收費'];
    draft.reviewBy = '2027-06-01';
    const { article, entries, isReordered } = differencesOf(renewal(), draft);
    expect(article.map(({ field }) => field)).toEqual(['reviewBy']);
    expect(entries.map(({ anchor, kind }) => [anchor, kind])).toEqual([['fee', 'changed']]);
    expect(entries[0]!.fields.map(({ field, language }) => [field, language])).toEqual([['answer', 'en'], ['ask', 'zh']]);
    expect(isReordered).toBe(false);
  });

  it('names new and removed entries with all that they hold', () => {
    const draft = renewal();
    draft.entries = [draft.entries[0]!, { ...draft.entries[1]!, anchor: 'online', facet: 'online' }, draft.entries[2]!];
    const { entries } = differencesOf(renewal(), draft);
    expect(entries.map(({ anchor, kind }) => [anchor, kind])).toEqual([['online', 'new'], ['documents', 'removed']]);
    expect(entries[0]!.fields.find(({ field, language }) => field === 'question' && language === 'zh')).toMatchObject({ before: '', after: '要填甚麼表格、帶甚麼文件？' });
  });

  it('tells of another order', () => {
    const draft = renewal();
    draft.entries.reverse();
    expect(differencesOf(renewal(), draft)).toMatchObject({ article: [], entries: [], isReordered: true });
  });

  it('is everything of a new article', () => {
    const { entries } = differencesOf(null, renewal());
    expect(entries.map(({ kind }) => kind)).toEqual(['new', 'new', 'new']);
  });

  it('of lists is what one has alone', () => expect(lineChanges('a\nb', 'b\nc')).toEqual({ removed: ['a'], added: ['c'] }));
});

describe('the words that differ', () => {
  const marked = (before: string, after: string, language: 'en' | 'zh') => wordParts(before, after, language).map(({ text, kind }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`)).join('');

  it('are words in English', () => expect(marked('costs HK$900 a year', 'costs HK$950 a year', 'en')).toBe('costs HK$-900-+950+ a year'));
  it('are words in Chinese, which has no spaces', () => expect(marked('執照為900元，免費', '執照為950元，免費', 'zh')).toBe('執照為-900-+950+元，免費'));
  it('are none in the same text', () => expect(wordParts('a b', 'a b', 'en')).toEqual([{ text: 'a b', kind: 'same' }]));
});
