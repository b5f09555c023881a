import { makeStyles, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Queue } from '../../../api/conversationTypes';
import { useTexts } from '../../../app/useTexts';

const useStyles = makeStyles({ filter: { flex: '1 1 12rem', minWidth: 0, '& select': { minWidth: 0, width: '100%' } } });

interface Props {
  queues: readonly Queue[];
  value: string;
  choose: (department: string) => void;
}

/** Only for staff of more than one department. */
export function DepartmentFilter({ queues, value, choose }: Props) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const { name: nameOf } = useTexts();
  const names = new Map(queues.flatMap(({ department, name }) => (department ? [[department, nameOf(name)] as const] : [])));
  const sorted = [...names].sort(([, a], [, b]) => a.localeCompare(b, i18n.language));
  if (names.size < 2 && value === '') return null;
  return (
    <Select className={styles.filter} aria-label={t('lists.department')} value={value} onChange={(_, data) => choose(data.value)}>
      <option value="">{t('lists.everyDepartment')}</option>
      {sorted.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
