/** The state of a way to a conversation that was just accepted or asked for by its key: there the focus goes to where the answer is written. */
export const accepted = { focus: 'composer' } as const;

export const wasAccepted = (state: unknown) => (state as typeof accepted | null)?.focus === accepted.focus;
