import type { Agent, BilingualName, ConversationRow, Queue, Skill } from './conversationTypes';

export interface SupervisedQueue extends Pick<Queue, 'id' | 'name' | 'waiting' | 'longestWaitSeconds'> {
  department?: string | null;
  /** Share (0–1) of the last hour's `of` pick-ups that came within `withinSeconds`; null when there were none. */
  serviceLevel: { withinSeconds: number; share: number | null; of: number };
  abandoned: number;
  pickedUp: number;
  medianWaitSeconds: number | null;
}

export interface SupervisedAgent extends Agent {
  skills?: Skill[];
  conversations: ConversationRow[];
}

export interface Supervision {
  queues: SupervisedQueue[];
  agents: SupervisedAgent[];
}

export interface DeadLetter {
  key: string;
  kind: 'turn' | 'delivery';
  subject: string;
  conversationId: string;
  problem: string;
  at: string;
  retriedAt?: string | null;
}

export type SwitchScope = 'all' | 'channel' | 'department' | 'procedure';

export interface BotSwitch {
  scope: SwitchScope;
  id: string;
  /** Null: it has none but its id. */
  name?: BilingualName | null;
  off: boolean;
  by: string | null;
  at: string | null;
  reason: string | null;
  /** Kept off by the operator's settings: it cannot be turned on here. */
  bySettings?: boolean;
}

/** One that can be turned off. */
export interface SwitchTarget {
  id: string;
  name: BilingualName | null;
}

export interface Case {
  number: string;
  conversationId: string;
  department: string | null;
  departmentName?: BilingualName | null;
  contact: string | null;
  summary: string;
  openedAt: string;
  state: 'open' | 'closed' | 'withdrawn';
}
