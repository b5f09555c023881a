import type { ConversationView } from './conversationTypes';

/** Every key of the server state that the desk shows; the event stream invalidates by these. */
export const queryKeys = {
  lists: ['conversations'] as const,
  list: (view: ConversationView, department: string, q: string) => ['conversations', view, department, q] as const,
  conversation: (id: string) => ['conversation', id] as const,
  entries: (id: string) => ['entries', id] as const,
  /** All conversations of one person, asked for from one of them. */
  personLine: (id: string, others: string) => ['person-line', id, others] as const,
  queues: ['queues'] as const,
  agents: ['agents'] as const,
  canned: (language: string, department: string) => ['canned', language, department] as const,
  supervision: ['supervision'] as const,
  deadLetters: ['dead-letters'] as const,
  switches: ['switches'] as const,
  switchTargets: (scope: string) => ['switch-targets', scope] as const,
  cases: ['cases'] as const,
  decisions: ['decisions'] as const,
  audit: ['audit'] as const,
  figures: (from: string, to: string, department: string) => ['figures', from, to, department] as const,
  accounts: ['accounts'] as const,
  accountChoices: ['account-choices'] as const,
  /** The beginning of every key of the content studio. */
  studio: ['studio'] as const,
};
