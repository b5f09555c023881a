import { Link, makeStyles } from '@fluentui/react-components';
import Markdown, { type Components } from 'react-markdown';

const useStyles = makeStyles({
  text: {
    overflowWrap: 'anywhere',
    '& p, & ul, & ol': { marginTop: 0, marginBottom: '0.5em' },
    '& > :last-child': { marginBottom: 0 },
  },
});

const components: Components = {
  a: ({ href, children }) => (
    <Link inline href={href ?? ''} target="_blank" rel="noreferrer noopener">
      {children}
    </Link>
  ),
};

/** What the bot wrote, as the resident's client shows it. Raw HTML in it stays text; pictures are not fetched. */
export function MarkdownText({ text, lang }: { text: string; lang?: string | undefined }) {
  const styles = useStyles();
  return (
    <div className={styles.text} lang={lang}>
      <Markdown components={components} disallowedElements={['img']} unwrapDisallowed>
        {text}
      </Markdown>
    </div>
  );
}
