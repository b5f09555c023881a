import { Button, makeStyles, SearchBox, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccountChoices, useAccounts } from '../../api/accounts';
import type { Account, FirstPassword } from '../../api/accountTypes';
import { useMe } from '../../api/session';
import { useAnnounce } from '../../app/Announcer';
import { EmptyState } from '../../app/EmptyState';
import { LoadProblem } from '../../app/LoadProblem';
import { PageFrame } from '../../app/PageFrame';
import { Panel } from '../../app/Panel';
import { useRecordStyles } from '../../app/recordStyles';
import { AccountDialog } from './AccountDialog';
import { AccountRecord, type AccountStep } from './AccountRecord';
import { FirstPasswordDialog } from './FirstPasswordDialog';
import { isFound } from './accountForm';
import { ResetDialog } from './ResetDialog';
import { SwitchOffDialog } from './SwitchOffDialog';
import { useAccountTexts } from './useAccountTexts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  search: { flex: '1 1 14rem', maxWidth: '28rem' },
});

/** Milliseconds without a key after which a search counts as written. */
const typingPause = 600;

type Asked = { step: 'add' } | { step: AccountStep; account: Account } | { step: 'password'; name: string; password: string };

/** Who works here: added, changed, given a new first password, switched off. */
export default function StaffPage() {
  const styles = useStyles();
  const records = useRecordStyles();
  const { t } = useTranslation();
  const me = useMe().data;
  const accounts = useAccounts();
  const choices = useAccountChoices();
  const textsOf = useAccountTexts(choices.data);
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const given = ({ password }: FirstPassword, name: string) => setAsked({ step: 'password', name, password });
  const failed = accounts.isError ? accounts : choices.isError ? choices : null;
  const found = (accounts.data ?? []).map((account) => ({ account, texts: textsOf(account) })).filter(({ account, texts }) => isFound([account.name, account.userName, ...Object.values(texts)], search.trim()));
  const shown = accounts.data && t('staff.shown', { count: found.length, of: accounts.data.length });
  const announce = useAnnounce();
  const isSearched = search.trim() !== '';
  useEffect(() => {
    if (!isSearched || !shown) return;
    const told = setTimeout(() => announce(shown), typingPause);
    return () => clearTimeout(told);
  }, [announce, isSearched, shown]);
  return (
    <PageFrame heading={t('staff.heading')}>
      <Panel heading={t('staff.accounts')}>
        <Text>{t('staff.text')}</Text>
        {failed && <LoadProblem error={failed.error} retry={() => void failed.refetch()} />}
        {accounts.isPending && !failed && <Spinner label={t('loading')} />}
        {choices.data && !choices.data.local && <Text>{t('staff.onlyProvider')}</Text>}
        <div className={styles.bar}>
          {choices.data?.local && (
            <Button appearance="primary" onClick={() => setAsked({ step: 'add' })}>
              {t('staff.add')}
            </Button>
          )}
          <SearchBox className={styles.search} value={search} onChange={(_, { value }) => setSearch(value)} placeholder={t('lists.search')} aria-label={t('staff.search')} dismiss={{ 'aria-label': t('staff.searchClear') }} />
          <Text size={200}>{shown}</Text>
        </div>
        {accounts.data && found.length === 0 && <EmptyState title={t('lists.noneFound')} text={t('staff.noneFoundHint', { q: search.trim() })} />}
        <ul className={records.list}>
          {found.map(({ account, texts }) => (
            <AccountRecord key={account.id} account={account} texts={texts} own={account.id === me?.id} ask={(step) => setAsked({ step, account })} />
          ))}
        </ul>
      </Panel>
      {choices.data && asked?.step === 'add' && <AccountDialog account={null} choices={choices.data} added={given} close={close} />}
      {choices.data && asked?.step === 'change' && <AccountDialog account={asked.account} choices={choices.data} added={given} close={close} />}
      {asked?.step === 'reset' && <ResetDialog account={asked.account} given={given} close={close} />}
      {asked?.step === 'switch' && <SwitchOffDialog account={asked.account} close={close} />}
      {asked?.step === 'password' && <FirstPasswordDialog name={asked.name} password={asked.password} close={close} />}
    </PageFrame>
  );
}
