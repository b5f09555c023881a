import { Button, makeStyles, Menu, MenuItemLink, MenuList, MenuPopover, MenuTrigger, mergeClasses, shorthands, Text, tokens } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { NavLink, useHref, useLinkClickHandler, useNavigate } from 'react-router-dom';
import { useMe } from '../../api/session';
import { AlertMenu } from '../../offers/AlertMenu';
import { useShortcut } from '../../keyboard/ShortcutProvider';
import { navigation, opens, servesResidents, type NavigationEntry } from '../navigation';
import { useMediaQuery } from '../useMediaQuery';
import { PresenceMenu } from './PresenceMenu';
import { UserMenu } from './UserMenu';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '48px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  product: { whiteSpace: 'nowrap', color: tokens.colorBrandForeground1 },
  nav: { display: 'flex', alignSelf: 'stretch', flex: 1, minWidth: 0, gap: tokens.spacingHorizontalXS },
  link: {
    display: 'flex',
    alignItems: 'center',
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: '3px solid transparent',
    borderTop: '3px solid transparent',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Where the system chooses the colours, what is transparent has one.
    '@media (forced-colors: active)': { ...shorthands.borderColor('Canvas') },
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorBrandStroke1, '@media (forced-colors: active)': { borderBottomColor: 'Highlight' } },
  spring: { flex: 1 },
});

function NarrowItem({ entry }: { entry: NavigationEntry }) {
  const { t } = useTranslation();
  const href = useHref(entry.path);
  const onClick = useLinkClickHandler<HTMLAnchorElement>(entry.path);
  return (
    <MenuItemLink href={href} onClick={onClick}>
      {t(entry.label)}
    </MenuItemLink>
  );
}

export function TopBar() {
  const styles = useStyles();
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const narrow = useMediaQuery('(max-width: 760px)');
  useShortcut('show-keys', () => navigate('/keys'));
  if (!me.data) return null;
  const person = me.data;
  const entries = navigation.filter((entry) => opens(entry, person));
  return (
    <header className={styles.bar}>
      {narrow ? (
        <nav aria-label={t('nav.label')}>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button appearance="subtle" icon={<NavigationRegular />} aria-label={t('nav.label')} />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {entries.map((entry) => (
                  <NarrowItem key={entry.path} entry={entry} />
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </nav>
      ) : (
        <>
          <Text weight="semibold" className={styles.product}>
            {t('product')}
          </Text>
          <nav className={styles.nav} aria-label={t('nav.label')}>
            {entries.map(({ path, label }) => (
              <NavLink key={path} to={path} className={({ isActive }) => mergeClasses(styles.link, isActive && styles.current)}>
                {t(label)}
              </NavLink>
            ))}
          </nav>
        </>
      )}
      {narrow && <span className={styles.spring} />}
      {servesResidents(person) && <AlertMenu />}
      {servesResidents(person) && <PresenceMenu me={person} />}
      <UserMenu me={person} />
    </header>
  );
}
