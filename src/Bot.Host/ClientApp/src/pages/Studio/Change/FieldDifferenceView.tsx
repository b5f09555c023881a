import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useStudioStyles } from '../studioStyles';
import { spokenAs, useStudioTexts } from '../useStudioTexts';
import { lineChanges, type FieldDifference } from './differences';
import { Added, Removed } from './marks';
import { wordParts } from './words';

const useStyles = makeStyles({
  text: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
});

/** What a difference is called by, as the whole of it is one of these. */
interface Names {
  before: string;
  after: string;
}

function Lines({ difference: { before, after, language } }: { difference: FieldDifference }) {
  const styles = useStudioStyles();
  const { removed, added } = lineChanges(before, after);
  const lang = language ? spokenAs[language] : undefined;
  return (
    <ul className={styles.plainList} lang={lang}>
      {removed.map((line, index) => (
        <li key={`-${index}`} className={styles.wrap}><Removed>{line}</Removed></li>
      ))}
      {added.map((line, index) => (
        <li key={`+${index}`} className={styles.wrap}><Added>{line}</Added></li>
      ))}
    </ul>
  );
}

function Words({ difference: { before, after, language }, names }: { difference: FieldDifference; names: Names }) {
  const styles = useStyles();
  const shared = useStudioStyles();
  const parts = wordParts(before, after, language ?? 'en');
  const columns = [
    { name: names.before, text: before, left: 'removed' as const },
    { name: names.after, text: after, left: 'added' as const },
  ].filter(({ text }) => text !== '');
  return (
    <div className={shared.pair}>
      {columns.map(({ name, left }) => (
        <div key={left} className={styles.text} role="group" aria-label={name}>
          <Text as="p" block size={200} className={shared.quiet}>{name}</Text>
          <Text as="p" block className={shared.asWritten} lang={spokenAs[language ?? 'en']}>
            {parts.filter(({ kind }) => kind === 'same' || kind === left).map(({ text, kind }, index) => {
              if (kind === 'same') return text;
              return kind === 'added' ? <Added key={index}>{text}</Added> : <Removed key={index}>{text}</Removed>;
            })}
          </Text>
        </div>
      ))}
    </div>
  );
}

function Values({ difference: { field, before, after } }: { difference: FieldDifference }) {
  const { status, facet, date } = useStudioTexts();
  const inWords = (value: string) => (field === 'status' ? status(value) : field === 'facet' ? facet(value) : field === 'owner' ? value : date(value));
  return (
    <Text as="p" block>
      {before && <Removed>{inWords(before)}</Removed>} {after && <Added>{inWords(after)}</Added>}
    </Text>
  );
}

/** One field that differs, in one language. */
export function FieldDifferenceView({ difference, names }: { difference: FieldDifference; names: Names }) {
  const shared = useStudioStyles();
  const { t } = useTranslation();
  const { language } = useStudioTexts();
  const name = t(`studio.fields.${difference.field}`);
  return (
    <div className={shared.tight}>
      <Text as="p" block weight="semibold">{difference.language ? t('studio.differences.field', { field: name, language: language(difference.language) }) : name}</Text>
      {difference.kind === 'text' && <Words difference={difference} names={names} />}
      {difference.kind === 'lines' && <Lines difference={difference} />}
      {difference.kind === 'value' && <Values difference={difference} />}
    </div>
  );
}
