import { useTranslation } from 'react-i18next';
import type { BotSwitch } from '../../api/supervisionTypes';
import { useTexts } from '../../app/useTexts';

export function useSwitchName() {
  const { t } = useTranslation();
  const { code } = useTexts();
  return ({ scope, id }: Pick<BotSwitch, 'scope' | 'id'>) => {
    if (scope === 'all') return t('switches.all');
    return t(`switches.scope.${scope}`, { id: scope === 'channel' ? code('channel', id) : id });
  };
}
