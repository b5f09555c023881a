/** Every shortcut of the desk. Keys are physical (`KeyboardEvent.code`), so that they work in any input method and with Option on a Mac. */
export const shortcuts = {
  'accept-offer': { code: 'KeyA', keys: 'Alt+A' },
  'decline-offer': { code: 'KeyX', keys: 'Alt+X' },
  'focus-lists': { code: 'KeyL', keys: 'Alt+L' },
  'focus-timeline': { code: 'KeyT', keys: 'Alt+T' },
  'focus-composer': { code: 'KeyM', keys: 'Alt+M' },
  'focus-side': { code: 'KeyI', keys: 'Alt+I' },
  'next-unread': { code: 'KeyU', keys: 'Alt+U' },
  'toggle-note': { code: 'KeyN', keys: 'Alt+N' },
  'take': { code: 'KeyG', keys: 'Alt+G' },
  'transfer': { code: 'KeyR', keys: 'Alt+R' },
  'give-back': { code: 'KeyB', keys: 'Alt+B' },
  'wrap-up': { code: 'KeyW', keys: 'Alt+W' },
  'show-keys': { code: 'KeyK', keys: 'Alt+K' },
} as const;

export type Shortcut = keyof typeof shortcuts;

interface Press {
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
}

/** The shortcut that a key press means; null: none. AltGr arrives as Ctrl+Alt and is left to the keyboard layout. */
export function shortcutOf(press: Press): Shortcut | null {
  if (!press.altKey || press.ctrlKey || press.metaKey || press.shiftKey || press.isComposing) return null;
  const found = Object.entries(shortcuts).find(([, { code }]) => code === press.code);
  return found ? (found[0] as Shortcut) : null;
}
