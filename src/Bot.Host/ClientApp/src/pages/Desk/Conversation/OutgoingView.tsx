import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { KeptFile } from '../../../api/files';
import { ApiError } from '../../../api/http';
import { useErrorText } from '../../../app/useErrorText';
import type { Outgoing } from '../../../sending/outgoing';
import { outgoing } from '../../../sending/outgoingOfTab';
import { Attachments } from './Attachments';
import { useBubbleStyles } from './bubbleStyles';
import { LinkedText } from './LinkedText';

const useStyles = makeStyles({
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXS },
});

/** A message that the server has not acknowledged: it says so, until it has, or until the person takes it back. */
export function OutgoingView({ message, reuse }: { message: Outgoing; reuse: (text: string, files?: readonly KeptFile[]) => void }) {
  const styles = useStyles();
  const bubble = useBubbleStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const refused = message.state === 'refused';
  const problem = message.problem && errorText(new ApiError(message.problem.status, message.problem.code, message.problem.detail));

  function takeBack() {
    const taken = outgoing.discard(message.clientId);
    if (taken) reuse(taken.text, taken.files);
  }

  return (
    <article
      className={mergeClasses(bubble.bubble, message.kind === 'messages' ? bubble.agent : bubble.note, refused ? bubble.refused : bubble.pending)}
      aria-label={t('sending.unacknowledged')}
    >
      <LinkedText text={message.text} />
      <Attachments attachments={(message.files ?? []).map((file) => ({ ...file, url: null }))} />
      <div className={styles.foot}>
        <Text size={200}>{refused ? problem : t(`sending.${message.state}`)}</Text>
        {message.state !== 'sending' && (
          <Button size="small" appearance="subtle" onClick={() => outgoing.retry(message.clientId)}>
            {t('sending.retry')}
          </Button>
        )}
        {refused && (
          <Button size="small" appearance="subtle" onClick={takeBack}>
            {t('sending.takeBack')}
          </Button>
        )}
      </div>
    </article>
  );
}
