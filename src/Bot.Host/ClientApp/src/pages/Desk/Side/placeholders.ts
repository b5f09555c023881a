import type { ConversationDetail } from '../../../api/conversationTypes';
import type { Me } from '../../../api/types';

/** The number of the case that was opened for a hand-off; null without one. */
export function caseNumberOf(detail: Pick<ConversationDetail, 'handoff' | 'cases'>): string | null {
  const newest = detail.cases?.at(-1)?.number;
  if (newest) return newest;
  const details = detail.handoff?.details;
  const number = typeof details === 'object' && details !== null ? (details as { caseNumber?: unknown }).caseNumber : null;
  return typeof number === 'string' && number !== '' ? number : null;
}

/** Fills the places of a canned reply. One without a value stays, so that it is seen and filled by hand. */
export function fillPlaces(text: string, detail: ConversationDetail, me: Pick<Me, 'name'>, department: string): string {
  const values: Record<string, string | null | undefined> = {
    agentName: me.name,
    residentName: detail.resident.name,
    caseNumber: caseNumberOf(detail),
    department,
  };
  return text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (place, name: string) => values[name] || place);
}
