import { hashKey, type QueryKey } from '@tanstack/react-query';

/** Gathers keys and hands each out once per interval: a busy hour must not make 50 desks reload their lists with every message. */
export function gatherKeys(interval: number, flush: (key: QueryKey) => void) {
  const waiting = new Map<string, QueryKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add(key: QueryKey) {
      waiting.set(hashKey(key), key);
      timer ??= setTimeout(() => {
        timer = undefined;
        const keys = [...waiting.values()];
        waiting.clear();
        keys.forEach((key) => flush(key));
      }, interval);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waiting.clear();
    },
  };
}
