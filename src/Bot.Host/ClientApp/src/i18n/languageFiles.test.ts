import { describe, expect, it } from 'vitest';
import findings from '../../../../Bot.Knowledge/Articles/Checks/Wording/en.json';
import findingsHans from '../../../../Bot.Knowledge/Articles/Checks/Wording/zh-Hans.json';
import findingsHant from '../../../../Bot.Knowledge/Articles/Checks/Wording/zh-Hant.json';
import en from './en.json';
import zhHans from './zh-Hans.json';
import zhHant from './zh-Hant.json';

function keys(node: object, prefix = ''): string[] {
  return Object.entries(node).flatMap(([key, value]) => (typeof value === 'object' ? keys(value, `${prefix}${key}.`) : [prefix + key]));
}

function placeholders(node: object): string[] {
  return Object.values(node).flatMap((value) =>
    typeof value === 'object' ? placeholders(value) : [((value as string).match(/\{\{\w+\}\}/g) ?? []).sort().join()],
  );
}

describe('language files', () => {
  it.each([
    ['zh-Hant', zhHant, en],
    ['zh-Hans', zhHans, en],
    ['zh-Hant of findings', findingsHant, findings],
    ['zh-Hans of findings', findingsHans, findings],
  ])('%s has the keys and placeholders of English', (_, file, english) => {
    expect(keys(file)).toEqual(keys(english));
    expect(placeholders(file)).toEqual(placeholders(english));
  });
});
