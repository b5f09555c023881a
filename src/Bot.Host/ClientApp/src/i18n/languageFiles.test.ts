import { describe, expect, it } from 'vitest';
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
  it.each([['zh-Hant', zhHant], ['zh-Hans', zhHans]])('%s has the keys and placeholders of English', (_, file) => {
    expect(keys(file)).toEqual(keys(en));
    expect(placeholders(file)).toEqual(placeholders(en));
  });
});
