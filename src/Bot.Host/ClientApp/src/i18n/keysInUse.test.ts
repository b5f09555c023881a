import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en.json';

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return item.name === 'test' ? [] : sources(path);
    return /\.tsx?$/.test(item.name) && !/\.test\./.test(item.name) ? [path] : [];
  });
}

/** The constants of a closed list of the server. */
const codesOf = (path: string) => [...readFileSync(path, 'utf8').matchAll(/const string \w+ = "([a-z_]+)"/g)].map((match) => match[1] ?? '');

const has = (key: string) => key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], en) !== undefined;

describe('the keys that the pages use', () => {
  const used = sources('src').flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    // t('a.b'), t(on ? 'a.b' : 'a.c'), label: 'nav.desk', and the fixed beginning of t(`a.b.${c}`).
    const fixed = [...text.matchAll(/\bt\(([^`)]*?)[,)]/g)].flatMap((call) => [...(call[1] ?? '').matchAll(/'([a-zA-Z]+(?:\.[\w-]+)+)'/g)]);
    const labels = [...text.matchAll(/label: '([a-z]+\.[a-z]+)'/g)];
    const beginnings = [...text.matchAll(/\bt\(`([\w.]+)\.\$\{/g)];
    return [...fixed, ...labels, ...beginnings].map((match) => [match[1] ?? '', path] as const);
  });

  it('are many', () => expect(used.length).toBeGreaterThan(150));
  it('are in the language files', () => expect(used.filter(([key]) => !has(key))).toEqual([]));
  it.each(['Turns/Reasons.cs', 'Guard/Attacks/RefusalReasons.cs'])('are there for every reason in %s', (list) => {
    const codes = codesOf(join('../../Bot.Dialogs', list));
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !has(`reason.${code}`))).toEqual([]);
  });
  it('are there for every refusal of the server', () => {
    const host = readdirSync('..', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cs') && !/(ClientApp|bin|obj)[\\/]/.test(file)).map((file) => readFileSync(join('..', file), 'utf8')).join('\n');
    const text = host + readFileSync('../../Bot.Dialogs/Handoff/Moves/HandoffRefusals.cs', 'utf8');
    const codes = (pattern: RegExp, prefix = '') => [...text.matchAll(pattern)].map((match) => prefix + (match[1] ?? ''));
    const refusals = [
      ...codes(/(?:StaffRefusal\(\s*\d{3},|StaffRefusal\.Conflict\()\s*"([a-z-]+)"/g),
      ...codes(/=> \((?:4\d\d|507), "([a-z-]+)"\)/g),
      ...codes(/\bRefused\(\s*"([a-z-]+)"/g, 'account-'),
      ...codes(/\("(password-[a-z-]+)", "/g),
      ...codes(/sign-in\?problem=([a-z-]+)"/g),
      ...codes(/const string \w+ = "((?:taken|offer|at|not|closed)[a-z-]*)"/g),
    ];
    expect(refusals.length).toBeGreaterThan(50);
    expect(refusals.filter((refusal) => !has(`errors.${refusal}`))).toEqual([]);
  });
  it('are there for every rule of the linter, and for every end of a trial', () => {
    const rules = [...['KnowledgeLint', 'WrittenText'].map((file) => `Articles/Checks/${file}`), 'Editing/DraftCheck'].flatMap((file) => [...readFileSync(`../../Bot.Knowledge/${file}.cs`, 'utf8').matchAll(/(?:[sS]ay|return|new|Finding)(?: ?\(\s*)"([a-z-]+)",/g)].map((match) => match[1] ?? ''));
    expect(new Set(rules).size).toBeGreaterThan(11);
    expect(rules.filter((rule) => !has(`studio.rules.${rule}`))).toEqual([]);
    const ends = [...readFileSync('../Studio/TrialProblems.cs', 'utf8').matchAll(/\w+ = "([a-z-]+)"/g)].map((match) => match[1] ?? '');
    expect(ends).toHaveLength(4);
    expect(ends.filter((end) => !has(`studio.trial.problems.${end}`))).toEqual([]);
  });
  it('are there for every kind of danger', () => {
    const kinds = [...readFileSync('../../Bot.Dialogs/Guard/Dangers/DangerKinds.cs', 'utf8').matchAll(/=> "([a-z]+)"/g)].map((match) => match[1] ?? '');
    expect(kinds.length).toBeGreaterThan(5);
    expect(kinds.filter((kind) => !has(`reason.${kind}`))).toEqual([]);
  });
  it('are there for every choice of one who waits', () => {
    const reasons = [...readFileSync('../../Bot.Dialogs/Handoff/Requests/WaitingChoice.cs', 'utf8').matchAll(/"((?:chose|contact)_[a-z_]+)"/g)].map((match) => match[1] ?? '').filter((word) => word !== 'contact_details');
    expect(reasons.length).toBeGreaterThan(4);
    expect(reasons.filter((reason) => !has(`reason.${reason}`))).toEqual([]);
  });
  it('are there for every end of a case that the resident withdraws', () => {
    const reasons = [...readFileSync('../../Bot.Dialogs/Handoff/Requests/CaseWithdrawal.cs', 'utf8').matchAll(/"(case_[a-z_]+)"/g)].map((match) => match[1] ?? '');
    expect(reasons).toHaveLength(2);
    expect(reasons.filter((reason) => !has(`reason.${reason}`))).toEqual([]);
  });
  it('are there for every event of a hand-off', () => {
    const folder = '../../Bot.Dialogs/Handoff';
    const events = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cs')).flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:Event\(|Event(?:Name)? = )"(handoff\.\w+)"/g)].map((match) => match[1] ?? ''));
    expect(events.length).toBeGreaterThan(5);
    expect(events.filter((event) => !has(`event.${event}`))).toEqual([]);
  });
});
