import { PresenceBadge, Subtitle2, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SupervisedAgent } from '../../api/supervisionTypes';
import { presenceBadges } from '../../app/presenceBadges';
import { useTexts } from '../../app/useTexts';
import { AgentChat } from './AgentChat';
import { useCardStyles } from './cardStyles';

/** One agent: on duty or not, how full, with whom. */
export function AgentCard({ agent }: { agent: SupervisedAgent }) {
  const styles = useCardStyles();
  const { t } = useTranslation();
  const { code, name, several } = useTexts();
  return (
    <article className={styles.card} aria-label={agent.name}>
      <div className={styles.line}>
        <PresenceBadge status={presenceBadges[agent.presence] ?? 'offline'} aria-hidden />
        <Subtitle2 as="h3">{agent.name}</Subtitle2>
      </div>
      <Text as="p" block size={200} className={styles.quiet}>
        {[
          t(`presence.${agent.presence}`),
          t('supervisor.load', { active: agent.active, capacity: agent.capacity }),
          several(agent.languages.map((language) => code('languages', language))),
          several((agent.skills ?? []).map((skill) => name(skill.name))),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {agent.conversations.length > 0 && (
        <ul className={styles.list}>
          {agent.conversations.map((row) => (
            <li key={row.id}>
              <AgentChat row={row} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
