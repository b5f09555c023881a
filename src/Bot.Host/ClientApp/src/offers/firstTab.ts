let first = false;
let asked = false;

/** Of several tabs of one desk, one rings: the one that holds the lock; when it closes, the next. Without locks, each rings. */
export function isFirstTab(): boolean {
  if (!('locks' in navigator)) return true;
  if (!asked) {
    asked = true;
    void navigator.locks.request('staff-alerts', () => {
      first = true;
      return new Promise<never>(() => {});
    });
  }
  return first;
}
