import { useTranslation } from 'react-i18next';
import type { Account, AccountChoices, Choice } from '../../api/accountTypes';
import { servesResidents } from '../../app/navigation';
import { useTexts } from '../../app/useTexts';
import { everyDepartment } from './accountForm';

export interface AccountTexts {
  roles: string;
  departments: string;
  languages: string;
  skills: string;
  /** Empty for whoever is offered no conversations. */
  capacity: string;
}

/** What an account may do, in words. */
export function useAccountTexts(choices: AccountChoices | undefined) {
  const { t } = useTranslation();
  const { code, name, several } = useTexts();
  const nameOf = (list: readonly Choice[] | undefined, id: string) => {
    const choice = list?.find((one) => one.id === id);
    return choice ? name(choice.name) : id;
  };
  return (account: Account): AccountTexts => ({
    roles: several(account.roles.map((role) => code('roles', role))),
    departments: several(account.departments.map((id) => (id === everyDepartment ? t('staff.everyDepartment') : nameOf(choices?.departments, id)))),
    languages: several(account.languages.map((language) => code('languages', language))),
    skills: several(account.skills.map((id) => nameOf(choices?.skills, id))),
    capacity: servesResidents(account) ? t('staff.atOnce', { count: account.capacity }) : '',
  });
}
