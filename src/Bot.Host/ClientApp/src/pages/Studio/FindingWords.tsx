import { Text } from '@fluentui/react-components';
import type { FindingText } from '../../api/studioTypes';
import { useFindingWords } from '../../app/useFindingWords';

/** What a finding says, marked as English where there are no words for it in the page's language. */
export function FindingWords({ finding, className }: { finding: FindingText; className?: string }) {
  const { text, lang } = useFindingWords()(finding);
  return (
    <Text size={200} className={className} lang={lang}>
      {text}
    </Text>
  );
}
