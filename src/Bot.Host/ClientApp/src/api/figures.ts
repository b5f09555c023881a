import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BilingualName } from './conversationTypes';
import { apiBase, call } from './http';
import { query } from './paths';
import { queryKeys } from './queryKeys';

/** Days of Hong Kong, `yyyy-mm-dd`, both included. */
export interface Days {
  from: string;
  to: string;
}

/** What was counted; shares are 0–1, and null where there is nothing that they could be a share of. */
export interface Sums {
  decisions: number;
  questions: number;
  answered: number;
  askedBack: number;
  unanswered: number;
  toPerson: number;
  urgent: number;
  answeredShare: number | null;
  unansweredShare: number | null;
  toPersonShare: number | null;
  conversations: number;
  requested: number;
  pickedUp: number;
  abandoned: number;
  withinLevelShare: number | null;
  meanWaitSeconds: number | null;
  /** Requests for a person that an agent accepted for the first time; half and nine in ten of them within so many seconds. */
  waits: number;
  medianWaitSeconds: number | null;
  ninetiethWaitSeconds: number | null;
  satisfied: number;
  dissatisfied: number;
  satisfiedShare: number | null;
  deadLetters: number;
  erased: number;
  held: number;
}

export interface DepartmentSums {
  id: string;
  name: BilingualName;
  sums: Sums;
}

export interface DaySums {
  day: string;
  sums: Sums;
}

export interface OutcomeCount {
  outcome: string;
  count: number;
  reasons: { reason: string; count: number }[];
}

export interface Programme {
  /** By the end of the year: how many are aimed at, live and piloted. */
  targets: { year: number; aim: number; live: number; pilot: number; en: string; zh: string; source: string }[];
  procedures: { phase: number; state: 'live' | 'pilot' | 'off'; risk: 'low' | 'limited' | 'high'; procedures: number }[];
  turnedOff: number;
}

export interface Figures extends Days {
  department: string | null;
  /** The first day of which anything was counted; null before there is any. */
  firstDay: string | null;
  totals: Sums;
  departments: DepartmentSums[];
  days: DaySums[];
  outcomes: OutcomeCount[];
  programme: Programme | null;
  /** The departments that may be asked for. */
  choices: { id: string; name: BilingualName }[];
}

/** What was asked for before stays until the new figures are there. */
export function useFigures({ from, to }: Days, department: string) {
  return useQuery({
    queryKey: queryKeys.figures(from, to, department),
    queryFn: ({ signal }) => call<Figures>('GET', `/figures${query({ from, to, department })}`, undefined, { signal, background: true }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    retry: false,
  });
}

/** Where the same figures are to be had as a table. */
export const figuresTable = ({ from, to }: Days, department: string) => `${apiBase}/figures.csv${query({ from, to, department })}`;

/** The waits for a person of each day and department, as a table. */
export const waitsTable = ({ from, to }: Days, department: string) => `${apiBase}/waits.csv${query({ from, to, department })}`;
