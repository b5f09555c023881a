import { Badge, Button, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/serverClock';
import { useSwitches } from '../../api/supervision';
import type { BotSwitch } from '../../api/supervisionTypes';
import { EmptyState } from '../../app/EmptyState';
import { LoadProblem } from '../../app/LoadProblem';
import { Panel } from '../../app/Panel';
import { useTexts } from '../../app/useTexts';
import { useRecordStyles } from '../../app/recordStyles';
import { SwitchDialog } from './SwitchDialog';
import { useSwitchName } from './useSwitchName';

function SwitchRecord({ one, turn }: { one: BotSwitch; turn: () => void }) {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  const { moment } = useTexts();
  const { nameOf } = useSwitchName();
  return (
    <li className={styles.record}>
      <div className={styles.what}>
        <div>
          <Text weight="semibold">{nameOf(one)}</Text>{' '}
          <Badge color={one.off ? 'danger' : 'success'} appearance={one.off ? 'filled' : 'tint'}>
            {t(one.off ? 'switches.off' : 'switches.on')}
          </Badge>
        </div>
        {one.bySettings && (
          <Text as="p" block size={200} className={styles.quiet}>
            {[t('switches.bySettings'), one.reason].filter(Boolean).join(' · ')}
          </Text>
        )}
        {one.at && (
          <Text as="p" block size={200} className={styles.quiet}>
            {[t('switches.by', { who: one.by ?? '', when: moment(one.at) }), one.reason].filter(Boolean).join(' · ')}
          </Text>
        )}
      </div>
      {!one.bySettings && (
        <Button onClick={turn} aria-label={t(one.off ? 'switches.turnOnLabel' : 'switches.turnOffLabel', { name: nameOf(one) })}>
          {t(one.off ? 'switches.turnOn' : 'switches.turnOff')}
        </Button>
      )}
    </li>
  );
}

/** Milliseconds that one which is on again stays in sight. */
const inSight = 24 * 3_600_000;

/** The bot on or off: everywhere, in a channel, for a department, for a procedure. What has been on again for long is folded away. */
export function SwitchesPanel() {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  const switches = useSwitches();
  const [asked, setAsked] = useState<BotSwitch | null>(null);
  const [adding, setAdding] = useState(false);
  const isShown = (one: BotSwitch) => one.off || (one.at !== null && serverNow() - Date.parse(one.at) < inSight);
  const [shown, folded] = [switches.data?.filter(isShown) ?? [], switches.data?.filter((one) => !isShown(one)) ?? []];
  const records = (list: BotSwitch[]) => (
    <ul className={styles.list}>
      {list.map((one) => (
        <SwitchRecord key={`${one.scope}/${one.id}/${one.bySettings ?? false}`} one={one} turn={() => setAsked(one)} />
      ))}
    </ul>
  );
  return (
    <Panel heading={t('switches.heading')}>
      <Text as="p" block>{t('switches.text')}</Text>
      {switches.isError && <LoadProblem error={switches.error} retry={() => void switches.refetch()} />}
      {switches.isPending && !switches.isError && <Spinner label={t('loading')} />}
      {switches.data && !switches.data.some((one) => one.off) && <EmptyState title={t('switches.none')} />}
      {records(shown)}
      {folded.length > 0 && (
        <details>
          <summary>{t('figures.onAgain', { count: folded.length })}</summary>
          {records(folded)}
        </details>
      )}
      <div>
        <Button onClick={() => setAdding(true)}>{t('switches.add')}</Button>
      </div>
      {asked && <SwitchDialog current={asked} close={() => setAsked(null)} />}
      {adding && <SwitchDialog close={() => setAdding(false)} />}
    </Panel>
  );
}
