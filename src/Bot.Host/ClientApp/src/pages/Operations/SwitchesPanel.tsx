import { Badge, Button, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSwitches } from '../../api/supervision';
import type { BotSwitch } from '../../api/supervisionTypes';
import { EmptyState } from '../../app/EmptyState';
import { LoadProblem } from '../../app/LoadProblem';
import { Panel } from '../../app/Panel';
import { useTexts } from '../../app/useTexts';
import { useRecordStyles } from '../../app/recordStyles';
import { SwitchDialog } from './SwitchDialog';
import { useSwitchName } from './useSwitchName';

/** The bot on or off: everywhere, in a channel, for a department, for a procedure. */
export function SwitchesPanel() {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  const { moment } = useTexts();
  const switches = useSwitches();
  const { nameOf } = useSwitchName();
  const [asked, setAsked] = useState<BotSwitch | null>(null);
  const [adding, setAdding] = useState(false);
  return (
    <Panel heading={t('switches.heading')}>
      <Text as="p" block>{t('switches.text')}</Text>
      {switches.isError && <LoadProblem error={switches.error} retry={() => void switches.refetch()} />}
      {switches.isPending && !switches.isError && <Spinner label={t('loading')} />}
      {switches.data?.length === 0 && <EmptyState title={t('switches.none')} />}
      <ul className={styles.list}>
        {switches.data?.map((one) => (
          <li key={`${one.scope}/${one.id}/${one.bySettings ?? false}`} className={styles.record}>
            <div className={styles.what}>
              <p>
                <Text weight="semibold">{nameOf(one)}</Text>{' '}
                <Badge color={one.off ? 'danger' : 'success'} appearance={one.off ? 'filled' : 'tint'}>
                  {t(one.off ? 'switches.off' : 'switches.on')}
                </Badge>
              </p>
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
              <Button onClick={() => setAsked(one)} aria-label={t(one.off ? 'switches.turnOnLabel' : 'switches.turnOffLabel', { name: nameOf(one) })}>
                {t(one.off ? 'switches.turnOn' : 'switches.turnOff')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => setAdding(true)}>{t('switches.add')}</Button>
      </div>
      {asked && <SwitchDialog current={asked} close={() => setAsked(null)} />}
      {adding && <SwitchDialog close={() => setAdding(false)} />}
    </Panel>
  );
}
