import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../api/http';

const noticeSeconds = 120;
const storageKey = 'staff-last-active';

/** Seconds to the end of the session when it is near; null while it is not. */
export function idleSecondsLeft(lastActive: number, now: number, idleSeconds: number): number | null {
  const left = idleSeconds - (now - lastActive) / 1_000;
  return left <= Math.min(noticeSeconds, idleSeconds / 2) ? Math.max(0, left) : null;
}

/**
 * Watches whether the person does anything, in any tab. Their work prolongs the session by itself; reading and typing, which call nothing,
 * are told to the server now and then.
 */
export function useIdle(idleSeconds: number, expired: () => void) {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const end = useRef(expired);
  useEffect(() => {
    end.current = expired;
  });

  const stay = useCallback(() => {
    localStorage.setItem(storageKey, String(Date.now()));
    setSecondsLeft(null);
    void call<unknown>('GET', '/session').catch(() => undefined);
  }, []);

  useEffect(() => {
    let told = Date.now();
    let over = false;
    localStorage.setItem(storageKey, String(told));
    function active() {
      const now = Date.now();
      const last = Number(localStorage.getItem(storageKey));
      // Once the notice is up, only its button counts.
      if (idleSecondsLeft(last, now, idleSeconds) !== null || now - last < 1_000) return;
      localStorage.setItem(storageKey, String(now));
      if (now - told < (idleSeconds * 1_000) / 4) return;
      told = now;
      void call<unknown>('GET', '/session').catch(() => undefined);
    }
    const timer = setInterval(() => {
      const left = idleSecondsLeft(Number(localStorage.getItem(storageKey)), Date.now(), idleSeconds);
      setSecondsLeft(left);
      if (left === 0 && !over) {
        over = true;
        end.current();
      }
    }, 1_000);
    const happenings = ['pointerdown', 'keydown', 'wheel'] as const;
    happenings.forEach((name) => document.addEventListener(name, active, { passive: true }));
    return () => {
      clearInterval(timer);
      happenings.forEach((name) => document.removeEventListener(name, active));
    };
  }, [idleSeconds]);

  return { secondsLeft, stay };
}
