import { useTexts } from '../../app/useTexts';
import type { Finding } from '../../api/studioTypes';

/** What a finding is about, in the page's language; one of a rule that is newer than this page by the rule's name. */
export function useFindingText() {
  const { code } = useTexts();
  return ({ rule }: Finding) => code('studio.rules', rule);
}
