import { beforeAll, describe, expect, it } from 'vitest';
import { chooseLanguage, startLanguages } from '.';

describe('the choice of a language', () => {
  beforeAll(startLanguages);

  it('is kept at once, before the file of that language has come', async () => {
    const shown = chooseLanguage('zh-Hant');
    expect(localStorage.getItem('staff-language')).toBe('zh-Hant');
    await shown;
  });
});
