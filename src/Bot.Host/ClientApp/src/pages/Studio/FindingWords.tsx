import type { FindingText } from '../../api/studioTypes';
import { useFindingWords } from '../../app/useFindingWords';

/** What a finding says, marked as English where there are no words for it in the page's language. */
export function FindingWords({ finding }: { finding: FindingText }) {
  const { text, lang } = useFindingWords()(finding);
  return <span lang={lang}>{text}</span>;
}
