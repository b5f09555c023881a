import { useTranslation } from 'react-i18next';
import { useTexts } from '../../app/useTexts';
import { localeOf } from '../../i18n';

/** Figures in words. */
export function useFigureTexts() {
  const { t, i18n } = useTranslation();
  const { number } = useTexts();
  const locale = localeOf(i18n.language);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

  /** A share with a tenth of a percent; a dash where there is none. */
  const share = (value: number | null) => (value === null ? '–' : shares.format(value));

  /** How many of how many a share is of. */
  const of = (part: number, whole: number) => t('figures.of', { part: number(part), whole: number(whole) });

  const day = (text: string) => days.format(new Date(`${text}T00:00:00Z`));

  return { share, of, day };
}
