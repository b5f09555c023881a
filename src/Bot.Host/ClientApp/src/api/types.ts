export type Role = 'agent' | 'supervisor' | 'editor' | 'reviewer' | 'oversight' | 'admin';

export type PresenceStatus = 'available' | 'break' | 'away';

export interface Me {
  id: string;
  userName: string;
  name: string;
  roles: Role[];
  /** Department ids, or `*` for all. */
  departments: string[];
  languages: string[];
  /** How many conversations at once. */
  capacity: number;
  presence: PresenceStatus;
  mustChangePassword: boolean;
  /** The session ends after so long without the person doing anything. */
  idleSeconds?: number;
}

export interface SignInMethods {
  local: boolean;
  openIdConnect: { enabled: boolean; url: string } | null;
}
