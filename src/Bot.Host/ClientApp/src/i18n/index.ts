import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import zhHans from './zh-Hans.json';
import zhHant from './zh-Hant.json';

export const languages = { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' } as const;
export type Language = keyof typeof languages;

/** Dates and numbers as Hong Kong writes them; those of Simplified Chinese as its readers do. */
export const localeOf = (language: string) => ({ en: 'en-HK', 'zh-Hant': 'zh-HK', 'zh-Hans': 'zh-CN' })[language] ?? language;

const storageKey = 'staff-language';

function preferred(): Language {
  const kept = localStorage.getItem(storageKey);
  if (kept && kept in languages) return kept as Language;
  const browser = navigator.language.toLowerCase();
  if (!browser.startsWith('zh')) return 'en';
  return /hans|cn|sg/.test(browser) ? 'zh-Hans' : 'zh-Hant';
}

export function chooseLanguage(language: Language) {
  localStorage.setItem(storageKey, language);
  void i18next.changeLanguage(language);
}

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
  document.title = i18next.t('title');
});

void i18next.use(initReactI18next).init({
  resources: { en: { translation: en }, 'zh-Hant': { translation: zhHant }, 'zh-Hans': { translation: zhHans } },
  lng: preferred(),
  fallbackLng: 'en',
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});
