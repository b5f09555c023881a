/** What a key event says, of React or of the browser. */
export interface KeyPress {
  key: string;
  keyCode: number;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
}

/**
 * Whether a key press sends the message. Enter also ends a composition in Chinese input (Cangjie, Quick, Jyutping, Pinyin): then browsers say
 * `isComposing`, or report key code 229 (UI Events, "keyCode for input method editor"), and Safari only the latter.
 */
export function isSubmitKey(press: KeyPress): boolean {
  if (press.isComposing || press.keyCode === 229) return false;
  return press.key === 'Enter' && !press.shiftKey && !press.altKey;
}
