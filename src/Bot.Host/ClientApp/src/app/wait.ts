export type WaitUnit = 'seconds' | 'minutes' | 'hours' | 'days';

/** A wait as people say it: seconds under a minute, then minutes, hours with minutes, days. Never negative. */
export function waitParts(seconds: number): { unit: WaitUnit; count: number; rest: number } {
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 60) return { unit: 'seconds', count: whole, rest: 0 };
  if (whole < 3_600) return { unit: 'minutes', count: Math.floor(whole / 60), rest: whole % 60 };
  if (whole < 86_400) return { unit: 'hours', count: Math.floor(whole / 3_600), rest: Math.floor((whole % 3_600) / 60) };
  return { unit: 'days', count: Math.floor(whole / 86_400), rest: Math.floor((whole % 86_400) / 3_600) };
}

/** How a wait looks: after one minute it is noticed, after five it is late. */
export function waitLevel(seconds: number): 'fine' | 'noticed' | 'late' {
  if (seconds >= 300) return 'late';
  return seconds >= 60 ? 'noticed' : 'fine';
}

/** Seconds from an ISO time to now (milliseconds); 0 for a time to come or one that cannot be read. */
export function secondsSince(iso: string | null | undefined, now: number): number {
  const at = iso ? Date.parse(iso) : NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, (now - at) / 1_000);
}
