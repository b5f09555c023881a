import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../api/conversationTypes';
import { languageOfText } from '../../../app/languageOfText';
import { useTexts } from '../../../app/useTexts';

const useStyles = makeStyles({
  event: { alignSelf: 'center', color: tokens.colorNeutralForeground2, textAlign: 'center', overflowWrap: 'anywhere' },
  left: { margin: 0, whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground1 },
});

/** What happened: assigned, transferred, closed, … */
export function EventEntry({ entry }: { entry: Entry }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const { code, moment } = useTexts();
  const value = entry.event?.value ?? {};
  const key = `event.${entry.event?.name ?? ''}`;
  const reason = typeof value.reason !== 'string' ? '' : i18n.exists(`closing.reasons.${value.reason}`) ? t(`closing.reasons.${value.reason}`) : code('reason', value.reason);
  // What a colleague left for whoever comes next.
  const left = [value.note, value.summary].filter((words) => typeof words === 'string' && words !== '').join(' ');
  const text = i18n.exists(key) ? t(key, { who: entry.authorName ?? '', ...value }) : entry.text || code('event', entry.event?.name);
  return (
    <div className={styles.event}>
      <Text size={200}>{[text, reason, moment(entry.at)].filter(Boolean).join(' · ')}</Text>
      {left && (
        <Text size={200} as="p" block className={styles.left} lang={languageOfText(left)}>
          {left}
        </Text>
      )}
    </div>
  );
}
