import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccountAdd, useAccountChange } from '../../api/accounts';
import type { Account, AccountChoices, Choice, FirstPassword } from '../../api/accountTypes';
import { ActionDialog } from '../../app/ActionDialog';
import { useErrorText } from '../../app/useErrorText';
import { useTexts } from '../../app/useTexts';
import { changeOf, chosenDepartments, everyDepartment, formOf, problemsOf, refusedField, withOwn, type AccountField, type AccountForm } from './accountForm';
import { SeveralChecks } from './SeveralChecks';
import { SeveralChoices } from './SeveralChoices';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

interface Props {
  /** Null: a new one. */
  account: Account | null;
  choices: AccountChoices;
  /** An account was added; its first password is shown next. */
  added: (password: FirstPassword, name: string) => void;
  close: () => void;
}

/** Adds an account or changes one. What is wrong is said beside its field once it was to be saved; nothing that was typed is lost. */
export function AccountDialog({ account, choices, added, close }: Props) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const { name } = useTexts();
  const errorText = useErrorText();
  const add = useAccountAdd();
  const change = useAccountChange(account?.id ?? '');
  const [form, setForm] = useState<AccountForm>(() => formOf(account));
  const [tried, setTried] = useState(false);
  const action = account ? change : add;
  const problems = problemsOf(form, account);
  const refused = refusedField(action.error);
  const byName = (a: Choice, b: Choice) => name(a.name).localeCompare(name(b.name), i18n.language);
  const provided = account?.byProvider === true;

  const set = (part: Partial<AccountForm>) => {
    setForm((before) => ({ ...before, ...part }));
    if (action.isError) action.reset();
  };
  const problemOf = (field: AccountField) => {
    const key = problems[field];
    if (tried && key) return t(key);
    return refused === field ? errorText(action.error) : undefined;
  };
  const message = (field: AccountField) => {
    const problem = problemOf(field);
    return problem ? { validationMessage: problem } : {};
  };

  function submit() {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const body = changeOf(form, account, choices);
    if (account) change.mutate(body, { onSuccess: close });
    else add.mutate(body, { onSuccess: (password) => added(password, form.name.trim()) });
  }

  return (
    <ActionDialog
      title={account ? t('staff.changeTitle', { name: account.name }) : t('staff.add')}
      submitText={t(account ? 'staff.save' : 'staff.add')}
      busy={action.isPending}
      error={refused ? null : action.error}
      submit={submit}
      close={close}
    >
      <div className={styles.fields}>
        {provided && <Text>{t('staff.providedText')}</Text>}
        {!account && (
          <Field label={t('signIn.userName')} hint={t('staff.userNameHint')} required {...message('userName')}>
            <Input value={form.userName} onChange={(_, { value }) => set({ userName: value })} autoComplete="off" autoCapitalize="none" spellCheck={false} />
          </Field>
        )}
        <Field label={t('staff.name')} hint={t('staff.nameHint')} required {...message('name')}>
          <Input value={form.name} onChange={(_, { value }) => set({ name: value })} autoComplete="off" disabled={provided} />
        </Field>
        <SeveralChecks
          label={t('staff.roles')}
          choices={choices.roles.map((id) => ({ id, name: t(`roles.${id}`), means: t(`roleMeans.${id}`) }))}
          chosen={form.roles}
          choose={(roles) => set({ roles })}
          problem={problemOf('roles')}
          disabled={provided}
        />
        <SeveralChoices
          label={t('staff.departments')}
          hint={t('staff.departmentsHint')}
          none={t('staff.choose')}
          choices={[{ id: everyDepartment, name: { en: t('staff.everyDepartment'), zh: t('staff.everyDepartment') } }, ...withOwn(choices.departments, form.departments).sort(byName)]}
          chosen={form.departments}
          choose={(departments) => set({ departments: chosenDepartments(form.departments, departments) })}
          problem={problemOf('departments')}
          disabled={provided}
        />
        <SeveralChecks
          label={t('staff.languages')}
          choices={['en', 'zh'].map((id) => ({ id, name: t(`languages.${id}`) }))}
          chosen={form.languages}
          choose={(languages) => set({ languages })}
          problem={problemOf('languages')}
          disabled={provided}
        />
        {choices.skills.length + form.skills.length > 0 ? (
          <SeveralChoices
            label={t('staff.skills')}
            hint={t('staff.skillsHint')}
            none={t('staff.noSkill')}
            choices={withOwn(choices.skills, form.skills)}
            chosen={form.skills}
            choose={(skills) => set({ skills })}
            problem={problemOf('skills')}
            disabled={provided && choices.skillsByProvider}
          />
        ) : (
          <Text size={200}>{t('staff.noSkillsYet')}</Text>
        )}
        <Field label={t('staff.capacity')} hint={t('staff.capacityHint')} required {...message('capacity')}>
          <Input inputMode="numeric" value={form.capacity} onChange={(_, { value }) => set({ capacity: value })} autoComplete="off" />
        </Field>
      </div>
    </ActionDialog>
  );
}
