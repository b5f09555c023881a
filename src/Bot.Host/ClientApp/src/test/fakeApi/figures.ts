import type { Figures, Sums } from '../../api/figures';
import type { Me } from '../../api/types';
import { refuse } from './FakeRefusal';

const share = (part: number, of: number) => (of === 0 ? null : part / of);

function sums(answered: number, unanswered: number, handoffs: number, urgent: number): Sums {
  const questions = answered + unanswered + handoffs + urgent;
  return {
    decisions: questions + 2, questions, answered, askedBack: 0, unanswered, toPerson: handoffs + urgent, urgent,
    answeredShare: share(answered, questions), unansweredShare: share(unanswered, questions), toPersonShare: share(handoffs + urgent, questions),
    conversations: questions, requested: handoffs + urgent, pickedUp: handoffs, abandoned: 1, withinLevelShare: share(1, handoffs), meanWaitSeconds: handoffs === 0 ? null : 75,
    waits: handoffs, medianWaitSeconds: handoffs === 0 ? null : 40, ninetiethWaitSeconds: handoffs === 0 ? null : 180,
    satisfied: 3, dissatisfied: 1, satisfiedShare: 0.75, deadLetters: 0, erased: 0, held: 0,
  };
}

const departments = [
  { id: 'td', name: { en: 'Transport Department', zh: '運輸署' }, sums: sums(6, 2, 1, 1) },
  { id: 'immd', name: { en: 'Immigration Department', zh: '入境事務處' }, sums: sums(9, 0, 1, 0) },
];

/** Figures of two departments, all of them on the last day. */
export function figuresOf(me: Me, search: URLSearchParams, isEmpty: boolean): Figures {
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
  if (from > to) refuse(400, 'bad-days', "'to' is before 'from'.");
  const mine = departments.filter((one) => me.departments.includes('*') || me.departments.includes(one.id));
  const shown = isEmpty ? [] : mine.filter((one) => !search.get('department') || one.id === search.get('department'));
  const add = (of: (s: Sums) => number) => shown.reduce((sum, one) => sum + of(one.sums), 0);
  const [handoffs, urgent, unanswered] = [add((s) => s.toPerson - s.urgent), add((s) => s.urgent), add((s) => s.unanswered)];
  const totals = shown.length === 0 ? { ...sums(0, 0, 0, 0), decisions: 0 } : sums(add((s) => s.answered), unanswered, handoffs, urgent);
  return {
    from, to, department: search.get('department'), firstDay: isEmpty ? null : to, totals, departments: shown, days: [{ day: to, sums: totals }],
    outcomes: shown.length === 0 ? [] : [{ outcome: 'no_answer', count: unanswered, reasons: [{ reason: 'nothing_found', count: unanswered }] }],
    programme: {
      targets: [{ year: 2026, aim: 100, live: 80, pilot: 5, en: 'To cover 100 procedures within 2026.', zh: '2026年內涵蓋100個環節。', source: 'https://www.example.gov.hk/' }],
      procedures: [{ phase: 2026, state: 'live', risk: 'high', procedures: 80 }, { phase: 2026, state: 'pilot', risk: 'low', procedures: 5 }],
      turnedOff: 1,
    },
    choices: mine.map(({ id, name }) => ({ id, name })),
  };
}
