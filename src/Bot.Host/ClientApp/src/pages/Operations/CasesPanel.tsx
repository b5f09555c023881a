import { Badge, Button, Spinner, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { useCaseClose, useCases } from '../../api/supervision';
import type { Case } from '../../api/supervisionTypes';
import { EmptyState } from '../../app/EmptyState';
import { languageOfText } from '../../app/languageOfText';
import { Link } from '../../app/Link';
import { LoadProblem } from '../../app/LoadProblem';
import { opensDesk, servesResidents } from '../../app/navigation';
import { Panel } from '../../app/Panel';
import { useFocusHeld } from '../../app/useFocusHeld';
import { useErrorText } from '../../app/useErrorText';
import { useTexts } from '../../app/useTexts';
import { useRecordStyles } from '../../app/recordStyles';
import { ShowMore } from '../../app/ShowMore';

function CaseRecord({ one }: { one: Case }) {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  const { moment, name } = useTexts();
  const errorText = useErrorText();
  const me = useMe().data;
  const close = useCaseClose();
  const held = useFocusHeld<HTMLLIElement>(one.state);
  return (
    <li {...held} className={styles.record}>
      <div className={styles.what}>
        <div>
          <Text weight="semibold">{one.number}</Text>{' '}
          <Badge appearance="tint" color={one.state === 'open' ? 'warning' : one.state === 'withdrawn' ? 'informative' : 'success'}>
            {t(`cases.state.${one.state}`)}
          </Badge>
        </div>
        <Text as="p" block size={200} lang={languageOfText(one.summary)}>{one.summary}</Text>
        <Text as="p" block size={200} className={styles.quiet}>
          {[one.departmentName ? name(one.departmentName) : one.department, one.contact, moment(one.openedAt)].filter(Boolean).join(' · ')}
        </Text>
        {one.state === 'open' && me && opensDesk(me) && <Link to={`/desk/${encodeURIComponent(one.conversationId)}?view=all`}>{t('cases.conversation')}</Link>}
        {close.isError && <Text role="alert">{errorText(close.error)}</Text>}
      </div>
      {one.state === 'open' && me && servesResidents(me) && (
        <Button onClick={() => close.mutate(one.number)} disabledFocusable={close.isPending} aria-label={t('cases.closeLabel', { number: one.number })}>
          {t('cases.close')}
        </Button>
      )}
    </li>
  );
}

/** Residents who left their contact details because nobody was on duty, or who waited too long. */
export function CasesPanel() {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  const cases = useCases();
  return (
    <Panel heading={t('cases.heading')}>
      {cases.isError && <LoadProblem error={cases.error} retry={() => void cases.refetch()} />}
      {cases.isPending && !cases.isError && <Spinner label={t('loading')} />}
      {cases.data?.length === 0 && <EmptyState title={t('cases.none')} text={t('cases.noneHint')} />}
      <ul className={styles.list}>
        {cases.data?.map((one) => (
          <CaseRecord key={one.number} one={one} />
        ))}
      </ul>
      <ShowMore query={cases} className={styles.more} />
    </Panel>
  );
}
