import { makeStyles, Switch, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { opensDesk, opensStudio } from '../../app/navigation';
import { PageFrame } from '../../app/PageFrame';
import { useShortcutSetting } from '../../keyboard/ShortcutProvider';
import { shortcuts, type Shortcut } from '../../keyboard/shortcuts';

const useStyles = makeStyles({
  key: {
    fontFamily: tokens.fontFamilyMonospace,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `2px ${tokens.spacingHorizontalS}`,
    whiteSpace: 'nowrap',
  },
});

const deskKeys = [
  ['F6', 'panes'],
  ['Shift+F6', 'panesBack'],
  ['↑ ↓ Home End', 'inLists'],
  ['Enter', 'send'],
  ['Shift+Enter', 'newLine'],
] as const;

const keysEverywhere = [
  ['Esc', 'escape'],
  ['Tab', 'tab'],
] as const;

/** The only letter that is not of the desk. */
const everywhere: Shortcut = 'show-keys';

/** The keys of the pages that somebody has, and the switch for those that are letters. */
export default function KeysPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { enabled, setEnabled } = useShortcutSetting();
  const me = useMe().data ?? { roles: [] };
  const hasDesk = opensDesk(me);
  const letters = (Object.entries(shortcuts) as [Shortcut, { keys: string }][]).filter(([name]) => hasDesk || name === everywhere);
  const rows = [
    ...letters.map(([name, { keys }]) => [keys, t(`keys.${name}`)] as const),
    ...(opensStudio(me) ? [['Ctrl+S', t('studio.keys.save')] as const] : []),
    ...[...(hasDesk ? deskKeys : []), ...keysEverywhere].map(([keys, name]) => [keys, t(`keys.${name}`)] as const),
  ];
  return (
    <PageFrame heading={t('keys.heading')}>
      <Text>{t(hasDesk ? 'keys.text' : 'studio.keys.text')}</Text>
      <Switch checked={enabled} onChange={(_, { checked }) => setEnabled(checked)} label={t('keys.enabled')} />
      <Table aria-label={t('keys.heading')}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{t('keys.key')}</TableHeaderCell>
            <TableHeaderCell>{t('keys.does')}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map(([keys, does]) => (
            <TableRow key={keys}>
              <TableCell>
                <kbd className={styles.key}>{keys}</kbd>
              </TableCell>
              <TableCell>{does}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </PageFrame>
  );
}
