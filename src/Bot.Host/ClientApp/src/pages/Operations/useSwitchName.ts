import { useTranslation } from 'react-i18next';
import type { BotSwitch } from '../../api/supervisionTypes';
import { useTexts } from '../../app/useTexts';

/** The switch of all that residents speak on. */
const everyPhone = 'phone';

/** What a switch, or one that can be turned off, is called. */
export function useSwitchName() {
  const { t } = useTranslation();
  const { code, name: inWords } = useTexts();
  // Several carriers are all called the phone: their own name tells them apart.
  const channel = (id: string) => (id === everyPhone ? t('switches.everyPhone') : code('channel', id) === code('channel', everyPhone) ? `${code('channel', id)} (${id})` : code('channel', id));
  return {
    channel,
    nameOf: ({ scope, id, name }: Pick<BotSwitch, 'scope' | 'id' | 'name'>) =>
      scope === 'all' ? t('switches.all') : t(`switches.scope.${scope}`, { id: scope === 'channel' ? channel(id) : name ? inWords(name) : id }),
  };
}
