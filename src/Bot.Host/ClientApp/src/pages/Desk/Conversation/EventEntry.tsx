import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../api/conversationTypes';
import { useTexts } from '../../../app/useTexts';

const useStyles = makeStyles({ event: { alignSelf: 'center', color: tokens.colorNeutralForeground2, textAlign: 'center', overflowWrap: 'anywhere' } });

/** What happened: assigned, transferred, closed, … */
export function EventEntry({ entry }: { entry: Entry }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const { code, moment } = useTexts();
  const value = entry.event?.value ?? {};
  const key = `event.${entry.event?.name ?? ''}`;
  const reason = typeof value.reason === 'string' ? code('reason', value.reason) : '';
  const text = i18n.exists(key) ? t(key, { who: entry.authorName ?? '', ...value }) : entry.text || code('event', entry.event?.name);
  return (
    <Text size={200} className={styles.event}>
      {[text, reason, moment(entry.at)].filter(Boolean).join(' · ')}
    </Text>
  );
}
