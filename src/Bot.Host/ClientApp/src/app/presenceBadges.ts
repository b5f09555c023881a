/** The sign of each presence. */
export const presenceBadges = { available: 'available', break: 'busy', away: 'away', offline: 'offline' } as const;
