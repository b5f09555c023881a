import type { BilingualName } from './conversationTypes';
import type { Role } from './types';

export interface Account {
  id: string;
  userName: string;
  name: string;
  roles: Role[];
  /** Department or queue ids, or `*` for all. */
  departments: string[];
  languages: string[];
  skills: string[];
  /** Conversations at once, 1–20. */
  capacity: number;
  disabled: boolean;
  mustChangePassword: boolean;
  /** Signs in at the identity provider, which says name, roles, departments and languages. */
  byProvider: boolean;
  /** Given back with a change, so that nobody else's is overwritten. */
  version: number;
}

export interface Choice {
  id: string;
  name: BilingualName;
}

/** What an account can be given. */
export interface AccountChoices {
  /** Whether accounts with a password may be added. */
  local: boolean;
  /** Whether the identity provider says the skills of its accounts. */
  skillsByProvider: boolean;
  roles: Role[];
  departments: Choice[];
  skills: Choice[];
}

export type AccountChange = Partial<Pick<Account, 'userName' | 'name' | 'roles' | 'departments' | 'languages' | 'skills' | 'capacity' | 'disabled' | 'version'>>;

/** Shown once: the server keeps only its hash. */
export interface FirstPassword {
  id: string;
  password: string;
}
