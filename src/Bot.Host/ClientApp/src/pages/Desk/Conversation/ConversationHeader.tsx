import { Badge, Button, makeStyles, MessageBar, MessageBarBody, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, PanelRightRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ConversationDetail } from '../../../api/conversationTypes';
import type { Me } from '../../../api/types';
import { ChannelIcon } from '../../../app/ChannelIcon';
import { UrgencyBadge } from '../../../app/UrgencyBadge';
import { useTexts } from '../../../app/useTexts';
import { Waiting } from '../../../app/Waiting';
import { ConversationActions } from './ConversationActions';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  who: { flex: '1 1 9rem', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  facts: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  detail: ConversationDetail;
  me: Me;
  back?: () => void;
  showSide?: () => void;
}

/** Who this is, where it stands, and what can be done with it. */
export function ConversationHeader({ detail, me, back, showSide }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { code, department, several } = useTexts();
  const { row, watchers } = detail;
  const owner = row.owner.kind === 'agent' ? (row.owner.agentId === me.id ? t('row.you') : row.owner.agentName) : code('owner', row.owner.kind);
  const others = watchers.filter((name) => name !== me.name);
  return (
    <>
      <header className={styles.header}>
        {back && <Button data-opens="lists" appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t('desk.back')} onClick={back} />}
        <div className={styles.who}>
          <div className={styles.line}>
            <Subtitle2 as="h2">{row.residentName || t('row.resident')}</Subtitle2>
            <UrgencyBadge priority={row.priority} />
            <Badge appearance="tint" color={row.state === 'active' ? 'success' : 'informative'}>
              {code('state', row.state)}
            </Badge>
            {row.waitingSince && <Waiting since={row.waitingSince} />}
          </div>
          <div className={styles.line}>
            <Text size={200} className={styles.facts}>
              <ChannelIcon channel={row.channel} /> {[code('channel', row.channel), department(row), code('languages', row.language), t('row.owner', { owner })].filter(Boolean).join(' · ')}
            </Text>
          </div>
        </div>
        <ConversationActions detail={detail} me={me} />
        {showSide && <Button data-opens="side" size="small" icon={<PanelRightRegular />} onClick={showSide} aria-label={t('desk.showSide')} />}
      </header>
      {others.length > 0 && (
        <MessageBar intent="info">
          <MessageBarBody>{t('conversation.watchedBy', { names: several(others) })}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
