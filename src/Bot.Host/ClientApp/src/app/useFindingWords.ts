import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingText } from '../api/studioTypes';
import { findingWords } from '../i18n';
import { SourcesShown } from './sourcesShown';

/** Arguments of a finding that are fields of an article's file. */
const fieldPlaces: readonly string[] = ['field', 'checked', 'due'];

/** What a finding says in the page's language; of a code that is newer than this page, the server's English. */
export function useFindingWords() {
  const { t, i18n } = useTranslation();
  const sources = useContext(SourcesShown);

  /** A field as the page's own form calls it; one that is in no form, as the file does. */
  const fieldNames: Record<string, string> = {
    title: t('studio.fields.title'),
    summary: t('studio.fields.summary'),
    status: t('studio.fields.status'),
    reviewed: t('studio.fields.reviewed'),
    'review-by': t('studio.fields.reviewBy'),
    owner: t('studio.fields.owner'),
    'as-of': t('studio.sources.asOf'),
  };

  function shown(place: string, value: string): string {
    if (place === 'source' && sources.includes(value)) return String(sources.indexOf(value) + 1);
    return fieldPlaces.includes(place) ? (fieldNames[value] ?? value) : value;
  }

  return ({ code, arguments: told, message }: FindingText): { text: string; lang?: 'en' } => {
    if (!i18n.exists(code, { ns: findingWords })) return { text: message, lang: 'en' };
    const replace = Object.fromEntries(Object.entries(told).map(([place, value]) => [place, shown(place, value)]));
    return { text: t(code, { ns: findingWords, replace }) };
  };
}
