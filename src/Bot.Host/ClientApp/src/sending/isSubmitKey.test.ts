import { describe, expect, it } from 'vitest';
import { isSubmitKey, type KeyPress } from './isSubmitKey';

const enter: KeyPress = { key: 'Enter', keyCode: 13, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false };

describe('isSubmitKey', () => {
  it('sends on Enter', () => expect(isSubmitKey(enter)).toBe(true));
  it('sends on Ctrl+Enter', () => expect(isSubmitKey({ ...enter, ctrlKey: true })).toBe(true));
  it('makes a line on Shift+Enter', () => expect(isSubmitKey({ ...enter, shiftKey: true })).toBe(false));
  it('leaves an Enter that ends a composition to the input method', () => expect(isSubmitKey({ ...enter, isComposing: true })).toBe(false));
  it('knows Safari, which ends the composition first and says 229', () => expect(isSubmitKey({ ...enter, keyCode: 229 })).toBe(false));
  it('knows Chromium, which says Process while a candidate is chosen', () => expect(isSubmitKey({ ...enter, key: 'Process', keyCode: 229 })).toBe(false));
  it('sends nothing on other keys', () => expect(isSubmitKey({ ...enter, key: 'a', keyCode: 65 })).toBe(false));
});
