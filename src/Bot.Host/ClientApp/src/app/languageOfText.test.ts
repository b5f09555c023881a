import { describe, expect, it } from 'vitest';
import { languageOfText } from './languageOfText';

describe('the language of a text', () => {
  it.each([
    ['How much is it?', 'en', 'en'],
    ['How much is it?', 'zh-Hant', 'en'],
    ['要幾錢？', 'en', 'zh-HK'],
    ['要几钱？', 'zh-Hans', 'zh-Hans'],
    ['要幾錢？', 'yue', 'yue'],
    ['要幾錢？', null, 'zh-HK'],
    ['My name is Chan Tai Man (陳大文)', 'en', 'en'],
    ['limited 公司點樣開？', 'en', 'zh-HK'],
    ['2345 6789', 'zh-Hant', 'zh-Hant'],
    ['2345 6789', null, undefined],
  ])('%s, said to be %s, is %s', (text, said, language) => expect(languageOfText(text, said)).toBe(language));
});
