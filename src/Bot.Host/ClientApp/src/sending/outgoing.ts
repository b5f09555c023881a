import type { KeptFile } from '../api/files';

export type OutgoingKind = 'messages' | 'notes' | 'whisper';

export interface TemplateChoice {
  name: string;
  language: string;
  parameters: string[];
}

/** Something written here that the server has not acknowledged yet. */
export interface Outgoing {
  /** Made once, sent with every try: the server writes it once however often it arrives. */
  clientId: string;
  conversationId: string;
  kind: OutgoingKind;
  text: string;
  template?: TemplateChoice;
  /** What goes with the text, or without one. */
  files?: readonly KeptFile[];
  /** ISO time of writing. */
  at: string;
  /** `sending`: on its way. `waiting`: a try failed, the next is due. `refused`: the server said no; only the person can decide. */
  state: 'sending' | 'waiting' | 'refused';
  tries: number;
  /** The stable code and words of the refusal. */
  problem?: { status: number; code: string; detail: string };
}

export type OutgoingChange =
  | { type: 'written'; message: Outgoing }
  | { type: 'trying'; clientId: string }
  | { type: 'unreached'; clientId: string }
  | { type: 'refused'; clientId: string; problem: NonNullable<Outgoing['problem']> }
  | { type: 'acknowledged'; clientId: string }
  | { type: 'discarded'; clientId: string };

export function reduceOutgoing(list: readonly Outgoing[], change: OutgoingChange): readonly Outgoing[] {
  switch (change.type) {
    case 'written':
      return list.some((message) => message.clientId === change.message.clientId) ? list : [...list, change.message];
    case 'trying':
      return list.map((message) => (message.clientId === change.clientId ? withoutProblem({ ...message, state: 'sending', tries: message.tries + 1 }) : message));
    case 'unreached':
      return list.map((message) => (message.clientId === change.clientId ? { ...message, state: 'waiting' } : message));
    case 'refused':
      return list.map((message) => (message.clientId === change.clientId ? { ...message, state: 'refused', problem: change.problem } : message));
    case 'acknowledged':
    case 'discarded':
      return list.filter((message) => message.clientId !== change.clientId);
  }
}

function withoutProblem({ problem: _, ...message }: Outgoing): Outgoing {
  return message;
}

/** What may be sent next: the first of each conversation that was not refused, so that two messages never change places. */
export function nextToSend(list: readonly Outgoing[], conversationId: string): Outgoing | undefined {
  const next = list.find((message) => message.conversationId === conversationId && message.state !== 'refused');
  return next?.state === 'sending' && next.tries > 0 ? undefined : next;
}

/** Milliseconds before the next try: 1 s, doubled up to 15 s. */
export const retryDelay = (tries: number) => Math.min(15_000, 1_000 * 2 ** Math.max(0, tries - 1));
