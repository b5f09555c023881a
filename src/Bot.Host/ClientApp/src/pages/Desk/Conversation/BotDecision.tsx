import { Badge, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../api/conversationTypes';
import { languageOfText } from '../../../app/languageOfText';
import { useTexts } from '../../../app/useTexts';

const useStyles = makeStyles({
  decision: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `2px ${tokens.spacingHorizontalS}`,
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Why the bot said this: outcome, reason, how sure it was, and where it has it from. */
export function BotDecision({ decision }: { decision: Decision }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { code, percent } = useTexts();
  return (
    <div className={styles.decision}>
      <Badge appearance="outline" color={decision.outcome === 'answer' ? 'success' : 'informative'}>
        {code('outcome', decision.outcome)}
      </Badge>
      {decision.confidence != null && <Text size={200}>{t('decision.confidence', { percent: percent(decision.confidence) })}</Text>}
      {decision.reason && decision.reason !== 'confident' && <Text size={200}>{code('reason', decision.reason)}</Text>}
      {decision.citations.map((citation) => (
        <Text key={citation.url ?? citation.title} size={200}>
          {t('decision.source')}{' '}
          {citation.url ? (
            <Link inline lang={languageOfText(citation.title)} href={citation.url} target="_blank" rel="noreferrer noopener">
              {citation.title}
            </Link>
          ) : (
            <span lang={languageOfText(citation.title)}>{citation.title}</span>
          )}
          {citation.asOf && ` ${t('decision.asOf', { date: citation.asOf })}`}
        </Text>
      ))}
    </div>
  );
}
