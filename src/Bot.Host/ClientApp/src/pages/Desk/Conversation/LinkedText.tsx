import { Link, makeStyles } from '@fluentui/react-components';
import { linkParts } from './linkParts';

const useStyles = makeStyles({ text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 } });

/** A message as it was written, its web addresses as links that tell the other site nothing. */
export function LinkedText({ text, lang }: { text: string; lang?: string | undefined }) {
  const styles = useStyles();
  return (
    <p className={styles.text} lang={lang}>
      {linkParts(text).map((part, index) =>
        part.type === 'link' ? (
          <Link key={index} inline href={part.text} target="_blank" rel="noreferrer noopener">
            {part.text}
          </Link>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}
