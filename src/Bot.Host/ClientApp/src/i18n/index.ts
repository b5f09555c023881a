import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' } as const;
export type Language = keyof typeof languages;

/** Dates and numbers as Hong Kong writes them; those of Simplified Chinese as its readers do. */
export const localeOf = (language: string) => ({ en: 'en-HK', 'zh-Hant': 'zh-HK', 'zh-Hans': 'zh-CN' })[language] ?? language;

/** The language of a voice: a Hong Kong reader of Traditional Chinese hears Cantonese. */
export const spokenLanguage = (language: string) => (language.startsWith('zh') ? localeOf(language) : language);

const storageKey = 'staff-language';

/** One file is fetched, the one that is read; a test holds the three to the same keys, so none falls back to another. */
const files: Record<Language, () => Promise<{ default: object }>> = {
  en: () => import('./en.json'),
  'zh-Hant': () => import('./zh-Hant.json'),
  'zh-Hans': () => import('./zh-Hans.json'),
};

function preferred(): Language {
  const kept = localStorage.getItem(storageKey);
  if (kept && kept in languages) return kept as Language;
  const browser = navigator.language.toLowerCase();
  if (!browser.startsWith('zh')) return 'en';
  return /hans|cn|sg/.test(browser) ? 'zh-Hans' : 'zh-Hant';
}

async function show(language: Language) {
  if (!i18next.hasResourceBundle(language, 'translation')) i18next.addResourceBundle(language, 'translation', (await files[language]()).default);
  await i18next.changeLanguage(language);
}

export async function chooseLanguage(language: Language) {
  // Kept first: who goes on to another page before the file has come finds it in the language that they chose.
  localStorage.setItem(storageKey, language);
  await show(language);
}

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = spokenLanguage(language);
});

/** Done before anything is shown. */
export async function startLanguages() {
  await i18next.use(initReactI18next).init({ resources: {}, interpolation: { escapeValue: false }, showSupportNotice: false });
  await show(preferred());
}
