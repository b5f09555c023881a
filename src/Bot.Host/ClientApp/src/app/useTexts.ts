import { useTranslation } from 'react-i18next';
import type { BilingualName, ConversationRow } from '../api/conversationTypes';
import { localeOf } from '../i18n';
import { waitParts } from './wait';

/** Words for codes, times and names that several pages show. */
export function useTexts() {
  const { t, i18n } = useTranslation();
  const locale = localeOf(i18n.language);
  const chinese = i18n.language.startsWith('zh');

  /** A code of a closed list in words; one that is newer than this page is shown as it is. */
  function code(list: string, value: string | null | undefined): string {
    if (!value) return '';
    const key = `${list}.${value}`;
    return i18n.exists(key) ? t(key) : value.replaceAll(/[-_]/g, ' ');
  }

  function wait(seconds: number): string {
    const { unit, count, rest } = waitParts(seconds);
    return t(`wait.${unit}`, { count, rest });
  }

  const name = (both: BilingualName) => (chinese ? both.zh : both.en);

  const department = (row: Pick<ConversationRow, 'department' | 'departmentName'>): string =>
    (row.departmentName && name(row.departmentName)) || row.department || t('row.noDepartment');

  const time = (iso: string) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso));

  /** A time of another day carries its date. */
  function moment(iso: string, now = Date.now()): string {
    const at = new Date(iso);
    if (at.toDateString() === new Date(now).toDateString()) return time(iso);
    return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  }

  const percent = (share: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share);

  const number = (count: number) => new Intl.NumberFormat(locale).format(count);

  /** Things one after another. */
  const several = (words: readonly string[]) => words.filter(Boolean).join(chinese ? '、' : ', ');

  return { several, code, wait, name, department, moment, percent, number };
}
