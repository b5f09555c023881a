import { useTranslation } from 'react-i18next';
import { useStudioChoices } from '../../api/studio';
import type { TextLanguage, Texts } from '../../api/studioTypes';
import { useTexts } from '../../app/useTexts';
import { localeOf } from '../../i18n';

/** For the voice that reads it. */
export const spokenAs: Record<TextLanguage, string> = { en: 'en', zh: 'zh-HK' };

/** Words for what the studio shows. */
export function useStudioTexts() {
  const { t, i18n } = useTranslation();
  const { code, name } = useTexts();
  const choices = useStudioChoices();
  const own: TextLanguage = i18n.language.startsWith('zh') ? 'zh' : 'en';
  const other: TextLanguage = own === 'en' ? 'zh' : 'en';

  /** A text in the page's language, else in the other, with the language that it is in. */
  function shown(texts: Texts): { text: string; lang: string } {
    const language = texts[own] ? own : other;
    return { text: texts[language] ?? '', lang: spokenAs[language] };
  }

  function department(id: string): string {
    const choice = choices.data?.departments.find((one) => one.id === id);
    return choice ? name(choice.name) : id;
  }

  /** A date without a time, of the calendar; what is not one is shown as it is. */
  function date(iso: string): string {
    const at = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
    return Number.isNaN(at.getTime()) ? iso : new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
  }

  const when = (iso: string) => new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

  const status = (value: string) => code('studio.statuses', value);
  const facet = (value: string) => code('studio.facets', value);
  const state = (value: string) => code('studio.states', value);
  const language = (value: TextLanguage) => t(`languages.${value}`);

  return { shown, department, date, when, status, facet, state, language };
}
