import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { PersonCircleRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useSignOut } from '../../api/session';
import type { Me } from '../../api/types';
import { chooseLanguage, languages, type Language } from '../../i18n';
import { forgetPerson } from '../../sending/ownTab';

export function UserMenu({ me }: { me: Me }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const signOut = useSignOut();

  function leave() {
    signOut.mutate(undefined, { onSuccess: forgetPerson });
  }

  return (
    <Menu checkedValues={{ language: [i18n.language] }} onCheckedValueChange={(_, { checkedItems }) => void chooseLanguage(checkedItems[0] as Language)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<PersonCircleRegular />} aria-label={t('user.menu', { name: me.name })} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('language')}</MenuGroupHeader>
            {Object.entries(languages).map(([tag, name]) => (
              <MenuItemRadio key={tag} name="language" value={tag} lang={tag}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => navigate('/password')}>{t('user.password')}</MenuItem>
          <MenuItem onClick={leave}>{t('user.signOut')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
