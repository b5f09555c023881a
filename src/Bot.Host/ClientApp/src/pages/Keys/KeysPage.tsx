import { makeStyles, Switch, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
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

const fixedKeys = [
  ['F6', 'panes'],
  ['Shift+F6', 'panesBack'],
  ['↑ ↓ Home End', 'inLists'],
  ['Enter', 'send'],
  ['Shift+Enter', 'newLine'],
  ['Esc', 'escape'],
  ['Tab', 'tab'],
] as const;

/** Every key of the desk, and the switch for those that are letters. */
export default function KeysPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { enabled, setEnabled } = useShortcutSetting();
  const rows = [
    ...(Object.entries(shortcuts) as [Shortcut, { keys: string }][]).map(([name, { keys }]) => [keys, t(`keys.${name}`)] as const),
    ...fixedKeys.map(([keys, name]) => [keys, t(`keys.${name}`)] as const),
  ];
  return (
    <PageFrame heading={t('keys.heading')}>
      <Text>{t('keys.text')}</Text>
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
