import { Button, Menu, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger, type MenuProps } from '@fluentui/react-components';
import { AlertOffRegular, AlertRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setAlerts, useAlertSettings } from './alertSettings';
import { chime } from './chime';

export function AlertMenu() {
  const { t } = useTranslation();
  const settings = useAlertSettings();
  const [refused, setRefused] = useState(false);
  const checked = Object.entries(settings).flatMap(([name, on]) => (on ? [name] : []));

  const changed: MenuProps['onCheckedValueChange'] = (_, { checkedItems }) => {
    const sound = checkedItems.includes('sound');
    const notices = checkedItems.includes('notices');
    if (sound && !settings.sound) chime().catch(() => undefined);
    setAlerts({ sound });
    if (!notices || settings.notices) return setAlerts({ notices });
    if (!('Notification' in window)) return setRefused(true);
    void Notification.requestPermission().then((permission) => {
      setRefused(permission !== 'granted');
      setAlerts({ notices: permission === 'granted' });
    });
  };

  const on = settings.sound || settings.notices;
  return (
    <Menu checkedValues={{ alerts: checked }} onCheckedValueChange={changed}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={on ? <AlertRegular /> : <AlertOffRegular />} aria-label={t(on ? 'alerts.on' : 'alerts.off')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemCheckbox name="alerts" value="sound">
            {t('alerts.sound')}
          </MenuItemCheckbox>
          <MenuItemCheckbox name="alerts" value="notices">
            {t('alerts.notices')}
          </MenuItemCheckbox>
          {refused && <MenuItem disabled>{t('alerts.refused')}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
