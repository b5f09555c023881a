import { makeStyles, tokens } from '@fluentui/react-components';
import { languageOfText } from '../../../app/languageOfText';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(5rem, auto) minmax(0, 1fr)', gap: `2px ${tokens.spacingHorizontalM}`, margin: 0, fontSize: tokens.fontSizeBase200 },
  pair: { display: 'contents' },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** A name, its value, and whether the value is somebody's words, in a language of their own. */
type Fact = readonly [name: string, value: string | null | undefined, words?: 'words'];

/** Names and values; one without a value is left out. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(([name, value, words]) =>
        value ? (
          <div key={name} className={styles.pair}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value} lang={words && languageOfText(value)}>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
