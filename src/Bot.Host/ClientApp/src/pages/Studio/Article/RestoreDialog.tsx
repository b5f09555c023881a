import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../api/studioTypes';
import { ActionDialog } from '../../../app/ActionDialog';
import { Link } from '../../../app/Link';
import { changePath } from '../paths';
import { useOpenChange } from '../useOpenChange';
import { useStudioTexts } from '../useStudioTexts';

interface Props {
  version: ChangeRow;
  /** The version before this one instead. */
  before: boolean;
  openChangeId: string | null;
  close: () => void;
}

/** Asks before an earlier version becomes a new change; it goes to the reviewer like any other. */
export function RestoreDialog({ version, before, openChangeId, close }: Props) {
  const { t } = useTranslation();
  const { when } = useStudioTexts();
  const { open, isPending, error } = useOpenChange();
  const at = when(version.decidedAt ?? version.updatedAt);
  return (
    <ActionDialog
      title={t(before ? 'studio.versions.before' : 'studio.versions.restore')}
      submitText={t('studio.versions.submit')}
      busy={isPending}
      error={error}
      submit={() => open({ articleId: version.articleId, restore: version.id, ...(before ? { before: true as const } : {}) })}
      close={close}
    >
      <Text>{t(before ? 'studio.versions.beforeText' : 'studio.versions.restoreText', { when: at })}</Text>
      {openChangeId && (
        <Text>
          {t('studio.versions.openFirst')} <Link inline to={changePath(openChangeId)}>{t('studio.article.openChange')}</Link>
        </Text>
      )}
    </ActionDialog>
  );
}
