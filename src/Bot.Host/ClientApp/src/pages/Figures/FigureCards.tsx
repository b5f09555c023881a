import { makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Days, Sums } from '../../api/figures';
import { useMe } from '../../api/session';
import { Link } from '../../app/Link';
import { readsDecisions } from '../../app/navigation';
import { useTexts } from '../../app/useTexts';
import { decisionsLink, type Counted } from './decisionsLink';
import { useFigureTexts } from './useFigureTexts';

const useStyles = makeStyles({
  cards: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 13rem), 1fr))', gap: tokens.spacingHorizontalM, listStyleType: 'none', margin: 0, padding: 0, '@media (max-width: 480px)': { gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS } },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  value: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Card {
  name: string;
  value: string;
  /** What the value stands on. */
  of?: string;
  /** The decisions behind it. */
  counted?: Counted;
}

/** The sums of the whole range, each with the number it stands on and the way to its decisions. */
export function FigureCards({ sums, days, department }: { sums: Sums; days: Days; department: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { number, wait } = useTexts();
  const { share, of } = useFigureTexts();
  const me = useMe().data;
  const leads = me !== null && me !== undefined && readsDecisions(me);
  const cards: Card[] = [
    { name: t('figures.decisions'), value: number(sums.decisions), of: t('figures.conversations', { shown: number(sums.conversations) }), counted: {} },
    { name: t('figures.answered'), value: share(sums.answeredShare), of: of(sums.answered, sums.questions), counted: { outcome: 'answer,form,account' } },
    { name: t('figures.unanswered'), value: share(sums.unansweredShare), of: of(sums.unanswered, sums.questions), counted: { outcome: 'no_answer' } },
    { name: t('figures.toPerson'), value: share(sums.toPersonShare), of: of(sums.toPerson, sums.questions), counted: { outcome: 'handoff,urgent' } },
    { name: t('figures.urgent'), value: number(sums.urgent), of: t('figures.urgentMeans'), counted: { outcome: 'urgent' } },
    { name: t('figures.satisfied'), value: share(sums.satisfiedShare), of: t('figures.ratings', { part: number(sums.satisfied), whole: number(sums.satisfied + sums.dissatisfied) }) },
    { name: t('figures.requested'), value: number(sums.requested), of: t('figures.pickedUp', { taken: number(sums.pickedUp), given: number(sums.abandoned) }) },
    {
      name: t('figures.wait'),
      value: sums.meanWaitSeconds === null ? '–' : wait(sums.meanWaitSeconds),
      of: sums.withinLevelShare === null ? t('figures.noWait') : t('figures.withinLevel', { share: share(sums.withinLevelShare), whole: number(sums.pickedUp) }),
    },
    {
      name: t('figures.medianWait'),
      value: sums.medianWaitSeconds === null ? '–' : wait(sums.medianWaitSeconds),
      of: sums.ninetiethWaitSeconds === null ? t('figures.noWait') : t('figures.ninetiethOf', { wait: wait(sums.ninetiethWaitSeconds), whole: number(sums.waits) }),
    },
    { name: t('figures.deadLetters'), value: number(sums.deadLetters), of: t('figures.deadLettersMeans') },
    { name: t('figures.privacy'), value: number(sums.erased), of: t('figures.held', { held: number(sums.held) }) },
  ];
  return (
    <ul className={styles.cards}>
      {cards.map((card) => (
        <li key={card.name} className={styles.card}>
          <Text>{card.name}</Text>
          <Title2 as="span" className={styles.value}>{card.value}</Title2>
          {card.of && <Text size={200} className={styles.quiet}>{card.of}</Text>}
          {leads && card.counted && sums.decisions > 0 && (
            <Link to={decisionsLink(days, { department, ...card.counted })} aria-label={t('figures.behindLabel', { name: card.name })}>
              {t('figures.behind')}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
