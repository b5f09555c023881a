import type { Supervision } from '../../api/supervisionTypes';

const presenceOrder = ['available', 'break', 'away', 'offline'];

/** Longest wait first; people on duty first, the busiest on top. */
export function inOrderOfNeed({ queues, agents }: Supervision): Supervision {
  return {
    queues: [...queues].sort((a, b) => (b.longestWaitSeconds ?? -1) - (a.longestWaitSeconds ?? -1) || a.name.en.localeCompare(b.name.en)),
    agents: [...agents].sort(
      (a, b) => presenceOrder.indexOf(a.presence) - presenceOrder.indexOf(b.presence) || b.active - a.active || a.name.localeCompare(b.name),
    ),
  };
}
