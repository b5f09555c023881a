import type { Account, AccountChange, AccountChoices, Choice } from '../../api/accountTypes';
import { ApiError } from '../../api/http';
import type { Role } from '../../api/types';

/** An account as it is typed. */
export interface AccountForm {
  userName: string;
  name: string;
  roles: Role[];
  departments: string[];
  languages: string[];
  skills: string[];
  capacity: string;
  /** Of the account as it was when the form was opened. */
  version: number | undefined;
}

export type AccountField = Exclude<keyof AccountForm, 'version'>;

export const everyDepartment = '*';

const longestName = 100;
const mostAtOnce = 20;

export const formOf = (account: Account | null): AccountForm =>
  account
    ? { ...account, capacity: String(account.capacity) }
    : { userName: '', name: '', roles: ['agent'], departments: [], languages: ['en', 'zh'], skills: [], capacity: '3', version: undefined };

/** For each field that cannot be taken the key of the sentence that says why; the server looks at the same. */
export function problemsOf(form: AccountForm, account: Account | null): Partial<Record<AccountField, string>> {
  const problems: Partial<Record<AccountField, string>> = {};
  const userName = form.userName.trim();
  const capacity = Number(form.capacity);
  if (!/^\d+$/.test(form.capacity.trim()) || capacity < 1 || capacity > mostAtOnce) problems.capacity = 'errors.account-capacity';
  if (account?.byProvider) return problems;
  if (!account && (userName === '' || userName.length > longestName || /\s/.test(userName))) problems.userName = 'errors.account-user-name';
  if (form.name.trim() === '' || form.name.trim().length > longestName) problems.name = 'errors.account-name';
  if (form.roles.length === 0) problems.roles = 'errors.account-roles';
  if (form.departments.length === 0 && form.roles.some((role) => role === 'agent' || role === 'supervisor')) problems.departments = 'errors.account-departments';
  if (form.languages.length === 0) problems.languages = 'errors.account-languages';
  return problems;
}

/** What is sent: of an account of the provider only what the provider does not say. */
export function changeOf(form: AccountForm, account: Account | null, choices: Pick<AccountChoices, 'skillsByProvider'>): AccountChange {
  const { userName, name, roles, departments, languages, skills } = form;
  const ours = { ...(form.version === undefined ? {} : { version: form.version }), capacity: Number(form.capacity), ...(account?.byProvider && choices.skillsByProvider ? {} : { skills }) };
  if (account?.byProvider) return ours;
  return { ...ours, ...(account ? {} : { userName: userName.trim() }), name: name.trim(), roles, departments, languages };
}

const fields: Record<string, AccountField> = {
  'account-user-name': 'userName',
  'user-name-taken': 'userName',
  'account-name': 'name',
  'account-roles': 'roles',
  'account-departments': 'departments',
  'account-languages': 'languages',
  'account-skills': 'skills',
  'account-capacity': 'capacity',
};

/** The field that the server refused; null: it refused for another reason. */
export const refusedField = (error: unknown): AccountField | null => (error instanceof ApiError ? (fields[error.code] ?? null) : null);

/** The choices, and what the account has that is none of them any more, so that it can be taken away. */
export const withOwn = (choices: readonly Choice[], own: readonly string[]): Choice[] => [
  ...choices,
  ...own.filter((id) => id !== everyDepartment && choices.every((choice) => choice.id !== id)).map((id) => ({ id, name: { en: id, zh: id } })),
];

/** All departments and single ones shut each other out: the last choice counts. */
export function chosenDepartments(before: readonly string[], now: readonly string[]): string[] {
  const added = now.find((id) => !before.includes(id));
  if (added === everyDepartment) return [everyDepartment];
  return added ? now.filter((id) => id !== everyDepartment) : [...now];
}

/** Whether an account has the words of a search in what is shown of it. */
export function isFound(shown: readonly string[], search: string): boolean {
  const text = shown.join('\n').toLowerCase();
  return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
