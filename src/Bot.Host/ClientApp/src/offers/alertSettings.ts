import { useSyncExternalStore } from 'react';

export interface AlertSettings {
  sound: boolean;
  notices: boolean;
}

const storageKey = 'staff-alerts';
const listeners = new Set<() => void>();

function restore(): AlertSettings {
  try {
    return { sound: false, notices: false, ...(JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<AlertSettings>) };
  } catch {
    return { sound: false, notices: false };
  }
}

let settings = restore();

/** Both off until the person turns them on. */
export function setAlerts(change: Partial<AlertSettings>) {
  settings = { ...settings, ...change };
  localStorage.setItem(storageKey, JSON.stringify(settings));
  listeners.forEach((listener) => listener());
}

export const alerts = () => settings;

export const useAlertSettings = () =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, alerts);
