import type { Me, Role } from '../api/types';

export interface NavigationEntry {
  path: string;
  /** Key of its name in the language files. */
  label: string;
  /** Any of these roles opens it; none given: everybody. */
  anyOf?: readonly Role[];
}

/** The pages of the house, in the order of the bar. */
export const navigation: readonly NavigationEntry[] = [
  { path: '/desk', label: 'nav.desk', anyOf: ['agent', 'supervisor'] },
  { path: '/supervisor', label: 'nav.supervisor', anyOf: ['supervisor', 'oversight'] },
  { path: '/figures', label: 'figures.heading', anyOf: ['supervisor', 'oversight', 'admin'] },
  { path: '/studio', label: 'nav.studio', anyOf: ['editor', 'reviewer'] },
  { path: '/operations', label: 'nav.operations', anyOf: ['oversight', 'admin', 'supervisor'] },
  { path: '/accounts', label: 'nav.staff', anyOf: ['admin'] },
  { path: '/keys', label: 'nav.keys' },
];

export const opens = (entry: NavigationEntry, me: Pick<Me, 'roles'>) => !entry.anyOf || entry.anyOf.some((role) => me.roles.includes(role));

/** Where somebody starts: the first page that their roles open. */
export const startPage = (me: Pick<Me, 'roles'>) => navigation.find((entry) => opens(entry, me))?.path ?? '/keys';

export const rolesFor = (path: string) => navigation.find((entry) => entry.path === path)?.anyOf ?? [];

/** Whether somebody's roles open the desk, so that a link to a conversation leads somewhere. */
export const opensDesk = (me: Pick<Me, 'roles'>) => rolesFor('/desk').some((role) => me.roles.includes(role));

/** Whether somebody's roles open the content studio. */
export const opensStudio = (me: Pick<Me, 'roles'>) => rolesFor('/studio').some((role) => me.roles.includes(role));

/** Who may read the bot's decisions, so that a figure leads to them. */
export const readsDecisions = (me: Pick<Me, 'roles'>) => me.roles.includes('supervisor') || me.roles.includes('oversight');

/** Whom the server tells of what happens to conversations. */
export const hearsEvents = (me: Pick<Me, 'roles'>) => servesResidents(me) || me.roles.includes('oversight');

/** Who serves residents: has a presence, gets offers. */
export const servesResidents = (me: Pick<Me, 'roles'>) => me.roles.includes('agent') || me.roles.includes('supervisor');
