import { Field, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../api/accountTypes';
import { useTexts } from '../../app/useTexts';
import { useStudioStyles } from './studioStyles';

interface Props {
  departments: readonly Choice[];
  value: string;
  choose: (department: string) => void;
}

/** Only for those of more than one department. */
export function DepartmentChoice({ departments, value, choose }: Props) {
  const styles = useStudioStyles();
  const { t, i18n } = useTranslation();
  const { name } = useTexts();
  if (departments.length < 2 && value === '') return null;
  const sorted = [...departments].sort((a, b) => name(a.name).localeCompare(name(b.name), i18n.language));
  return (
    <Field label={t('lists.department')} className={styles.narrow}>
      <Select value={value} onChange={(_, data) => choose(data.value)}>
        <option value="">{t('lists.everyDepartment')}</option>
        {sorted.map((one) => (
          <option key={one.id} value={one.id}>
            {name(one.name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
