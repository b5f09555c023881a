/** The closed list of how a turn ends. */
export const outcomes = ['answer', 'clarify', 'no_answer', 'handoff', 'urgent', 'smalltalk', 'refuse', 'form', 'account', 'feedback', 'error'] as const;

/** Outcomes and reasons of which the sureness of the best entry says something; where the bot was off, or a person was asked for, it decided nothing. */
const bySureness = (outcome: string, reason: string) => (outcome === 'answer' || outcome === 'clarify' || outcome === 'no_answer') && reason !== 'bot_off';

export const showsSureness = (one: { outcome: string; reason: string; confidence: number | null }): one is { outcome: string; reason: string; confidence: number } =>
  one.confidence !== null && bySureness(one.outcome, one.reason);
