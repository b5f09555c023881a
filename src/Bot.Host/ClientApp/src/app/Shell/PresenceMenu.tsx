import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, PresenceBadge } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { usePresenceChange } from '../../api/presence';
import type { Me, PresenceStatus } from '../../api/types';
import { useAnnounce } from '../Announcer';
import { presenceBadges } from '../presenceBadges';
import { useErrorText } from '../useErrorText';

const statuses: readonly PresenceStatus[] = ['available', 'break', 'away'];


export function PresenceMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const change = usePresenceChange();
  const announce = useAnnounce();
  const errorText = useErrorText();
  const shown = change.isPending ? change.variables : me.presence;

  function choose(status: PresenceStatus) {
    change.mutate(status, {
      onSuccess: () => announce(t('presence.now', { status: t(`presence.${status}`) })),
      onError: (error) => announce(errorText(error)),
    });
  }

  return (
    <Menu
      checkedValues={{ presence: [shown] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0] as PresenceStatus)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<PresenceBadge status={presenceBadges[shown] ?? 'offline'} aria-hidden />}
          aria-label={t('presence.button', { status: t(`presence.${shown}`) })}
        >
          {t(`presence.${shown}`)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {statuses.map((status) => (
            <MenuItemRadio key={status} name="presence" value={status} icon={<PresenceBadge status={presenceBadges[status]} aria-hidden />}>
              {t(`presence.${status}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
