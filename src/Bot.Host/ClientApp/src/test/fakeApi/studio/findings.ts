import type { ArticleDraft, Finding } from '../../../api/studioTypes';

const numbers = (text: string | null) => new Set((text ?? '').match(/\d+/g) ?? []);

/** A few of the rules of the server: a missing language, a missing source, numbers that one language has alone. */
export function findingsOf(draft: ArticleDraft): Finding[] {
  const found: Finding[] = [];
  if (draft.title.zh === null) found.push({ rule: 'translation', message: 'The article exists in one language only; write the other file.', anchor: null, language: 'zh' });
  if (draft.owner === '') found.push({ rule: 'front-matter', message: "'owner' is missing.", anchor: null, language: null });
  for (const entry of draft.entries) {
    const { anchor } = entry;
    if (entry.sources.length === 0) found.push({ rule: 'source', message: `The entry '${anchor}' names no source.`, anchor, language: 'en' });
    if (entry.answer.en === null || entry.answer.zh === null) {
      if (draft.title.zh !== null) found.push({ rule: 'translation', message: `The entry '${anchor}' exists in one language only.`, anchor, language: entry.answer.en === null ? 'en' : 'zh' });
      continue;
    }
    const [en, zh] = [numbers(entry.answer.en), numbers(entry.answer.zh)];
    for (const number of en) if (!zh.has(number)) found.push({ rule: 'number', message: `The entry '${anchor}' says ${number} in English but not in Chinese.`, anchor, language: 'zh' });
    for (const number of zh) if (!en.has(number)) found.push({ rule: 'number', message: `The entry '${anchor}' says ${number} in Chinese but not in English.`, anchor, language: 'en' });
  }
  return found;
}
