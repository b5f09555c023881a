import type { ConversationDetail } from '../../../api/conversationTypes';

export type ComposerMode = 'messages' | 'notes' | 'whisper';

/** Of what may be written here, what the box offers; the first is chosen until the person chooses another. */
export function composerModes(detail: Pick<ConversationDetail, 'canSend' | 'window'>, mayWhisper: boolean): ComposerMode[] {
  const modes: ComposerMode[] = [];
  if (detail.canSend && detail.window.canSendFreeText) modes.push('messages');
  if (mayWhisper) modes.push('whisper');
  modes.push('notes');
  return modes;
}

/** The `{{name}}` places that nobody filled: a resident must never read one. */
export const unfilledPlaces = (text: string): string[] => [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[0]))];
