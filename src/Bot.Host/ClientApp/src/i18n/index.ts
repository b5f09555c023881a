import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' } as const;
export type Language = keyof typeof languages;

/** Dates and numbers as Hong Kong writes them; those of Simplified Chinese as its readers do. */
export const localeOf = (language: string) => ({ en: 'en-HK', 'zh-Hant': 'zh-HK', 'zh-Hans': 'zh-CN' })[language] ?? language;

/** The language of a voice: a Hong Kong reader of Traditional Chinese hears Cantonese. */
export const spokenLanguage = (language: string) => (language.startsWith('zh') ? localeOf(language) : language);

const storageKey = 'staff-language';

/** The namespace of the words of findings, by the server's codes; `bot kb lint` reads the same files. */
export const findingWords = 'findings';

/** The files of one language are fetched, the one that is read; a test holds the three to the same keys, so none falls back to another. */
const files: Record<Language, () => Promise<{ default: object }[]>> = {
  en: () => Promise.all([import('./en.json'), import('../../../../Bot.Knowledge/Articles/Checks/Wording/en.json')]),
  'zh-Hant': () => Promise.all([import('./zh-Hant.json'), import('../../../../Bot.Knowledge/Articles/Checks/Wording/zh-Hant.json')]),
  'zh-Hans': () => Promise.all([import('./zh-Hans.json'), import('../../../../Bot.Knowledge/Articles/Checks/Wording/zh-Hans.json')]),
};

function preferred(): Language {
  const kept = localStorage.getItem(storageKey);
  if (kept && kept in languages) return kept as Language;
  const browser = navigator.language.toLowerCase();
  if (!browser.startsWith('zh')) return 'en';
  return /hans|cn|sg/.test(browser) ? 'zh-Hans' : 'zh-Hant';
}

async function show(language: Language) {
  if (!i18next.hasResourceBundle(language, findingWords)) {
    const [pages, findings] = await files[language]();
    i18next.addResourceBundle(language, 'translation', pages?.default);
    i18next.addResourceBundle(language, findingWords, findings?.default);
  }
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
