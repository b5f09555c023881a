import { Badge } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';

/** Priority 100 is danger to life. */
const urgent = 100;

export const isUrgent = (priority: number) => priority >= urgent;

export function UrgencyBadge({ priority }: { priority: number }) {
  const { t } = useTranslation();
  if (priority <= 0) return null;
  return isUrgent(priority) ? (
    <Badge color="danger" icon={<WarningFilled />}>
      {t('row.urgent')}
    </Badge>
  ) : (
    <Badge color="warning" appearance="tint">
      {t('row.priority')}
    </Badge>
  );
}
