import type { ArticleDraft, Finding, FindingText } from '../../../api/studioTypes';
import words from '../../../../../../Bot.Knowledge/Articles/Checks/Wording/en.json';

const numbers = (text: string | null) => new Set((text ?? '').match(/\d+/g) ?? []);

/** As the server tells a finding. */
export const said = (code: keyof typeof words, told: Record<string, string> = {}): FindingText => ({ code, arguments: told, message: words[code].replace(/\{\{(\w+)\}\}/g, (_, place: string) => told[place] ?? '') });

/** A few of the rules of the server: a missing language, a missing source, numbers that one language has alone. */
export function findingsOf(draft: ArticleDraft): Finding[] {
  const found: Finding[] = [];
  if (draft.title.zh === null) found.push({ rule: 'translation', ...said('article-one-language'), anchor: null, language: 'zh' });
  if (draft.owner === '') found.push({ rule: 'front-matter', ...said('field-missing', { field: 'owner' }), anchor: null, language: null });
  for (const { id, url } of draft.sources) if (!url.startsWith('http')) found.push({ rule: 'front-matter', ...said('source-address', { source: id, address: url }), anchor: null, language: null });
  for (const entry of draft.entries) {
    const { anchor } = entry;
    if (entry.sources.length === 0) found.push({ rule: 'source', ...said('entry-no-source', { entry: anchor }), anchor, language: 'en' });
    if (entry.answer.en === null || entry.answer.zh === null) {
      if (draft.title.zh !== null) found.push({ rule: 'translation', ...said('entry-one-language', { entry: anchor }), anchor, language: entry.answer.en === null ? 'en' : 'zh' });
      continue;
    }
    const [en, zh] = [numbers(entry.answer.en), numbers(entry.answer.zh)];
    for (const number of en) if (!zh.has(number)) found.push({ rule: 'number', ...said('number-english-only', { entry: anchor, number }), anchor, language: 'zh' });
    for (const number of zh) if (!en.has(number)) found.push({ rule: 'number', ...said('number-chinese-only', { entry: anchor, number }), anchor, language: 'en' });
  }
  return found;
}
