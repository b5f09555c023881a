import { diffWords } from 'diff';
import type { TextLanguage } from '../../../api/studioTypes';

export interface WordPart {
  text: string;
  kind: 'same' | 'removed' | 'added';
}

const segmenters = new Map<TextLanguage, Intl.Segmenter>();

/** Chinese has no spaces between its words: both languages are parted where their readers would part them. */
function segmenterOf(language: TextLanguage): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/** What differs between two texts, word by word, in reading order. */
export function wordParts(before: string, after: string, language: TextLanguage): WordPart[] {
  return diffWords(before, after, { intlSegmenter: segmenterOf(language) }).map(({ value, added, removed }) => ({ text: value, kind: added ? 'added' : removed ? 'removed' : 'same' }));
}
