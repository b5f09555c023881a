import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/http';
import { useFindingWords } from './useFindingWords';

/** A sentence for an error: by the server's code where there is one in the language files, else with the server's own words. */
export function useErrorText() {
  const { t, i18n } = useTranslation();
  const wordsOf = useFindingWords();
  return (error: unknown): string => {
    if (!(error instanceof ApiError)) return t('errors.unreachable');
    const key = `errors.${error.code}`;
    const detail = error.findings[0] ? wordsOf(error.findings[0]).text : error.message;
    if (error.status >= 500 && !i18n.exists(key)) return t('errors.server');
    return i18n.exists(key) ? t(key, { seconds: error.retryAfter ?? 60, detail }) : t('errors.unknown', { detail });
  };
}
