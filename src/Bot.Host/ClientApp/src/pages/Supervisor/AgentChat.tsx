import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useConversationAction } from '../../api/conversationActions';
import type { ConversationRow } from '../../api/conversationTypes';
import { useMe } from '../../api/session';
import { ChannelIcon } from '../../app/ChannelIcon';
import { UrgencyBadge } from '../../app/UrgencyBadge';
import { useErrorText } from '../../app/useErrorText';
import { useTexts } from '../../app/useTexts';
import { Waiting } from '../../app/Waiting';
import { supervises } from '../Desk/Conversation/availableActions';

const useStyles = makeStyles({
  chat: { display: 'flex', flexDirection: 'column', gap: '2px', paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** A conversation under way: watch it (and whisper from there), or take it over. */
export function AgentChat({ row }: { row: ConversationRow }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { code, department } = useTexts();
  const errorText = useErrorText();
  const me = useMe().data;
  const navigate = useNavigate();
  const action = useConversationAction(row.id);
  const name = row.residentName || t('row.resident');
  const open = () => void navigate(`/desk/${encodeURIComponent(row.id)}?view=all`);
  // By promise: the row may move to another agent's card before the answer comes.
  const then = (kind: 'watch' | 'take') => void action.mutateAsync({ kind }).then(open, () => undefined);
  return (
    <div className={styles.chat}>
      <div className={styles.line}>
        <ChannelIcon channel={row.channel} />
        <Text size={200} weight="semibold">
          {name}
        </Text>
        <UrgencyBadge priority={row.priority} />
        {row.waitingSince && <Waiting since={row.waitingSince} />}
      </div>
      <Text as="p" block size={200}>{[department(row), code('languages', row.language), code('state', row.state)].filter(Boolean).join(' · ')}</Text>
      {me && supervises(me) && (
        <div className={styles.line}>
          <Button size="small" disabledFocusable={action.isPending} onClick={() => then('watch')} aria-label={t('supervisor.watchLabel', { name })}>
            {t('supervisor.watch')}
          </Button>
          <Button size="small" disabledFocusable={action.isPending} onClick={() => then('take')} aria-label={t('supervisor.takeLabel', { name })}>
            {t('supervisor.take')}
          </Button>
        </div>
      )}
      {action.isError && <Text role="alert">{errorText(action.error)}</Text>}
    </div>
  );
}
