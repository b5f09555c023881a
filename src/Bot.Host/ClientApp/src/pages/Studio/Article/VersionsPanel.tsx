import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../api/studioTypes';
import { Link } from '../../../app/Link';
import { Panel } from '../../../app/Panel';
import { useRecordStyles } from '../../../app/recordStyles';
import { changePath } from '../paths';
import { useStudioStyles } from '../studioStyles';
import { useStudioTexts } from '../useStudioTexts';
import { RestoreDialog } from './RestoreDialog';

interface Asked {
  version: ChangeRow;
  before: boolean;
}

/** What was published here, newest first, each to be brought back. */
export function VersionsPanel({ versions, mayWrite, openChangeId }: { versions: readonly ChangeRow[]; mayWrite: boolean; openChangeId: string | null }) {
  const styles = useStudioStyles();
  const records = useRecordStyles();
  const { t } = useTranslation();
  const { when } = useStudioTexts();
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Panel heading={t('studio.versions.heading')}>
      {versions.length === 0 && <Text>{t('studio.versions.none')}</Text>}
      <ul className={records.list}>
        {versions.map((version) => {
          const at = when(version.decidedAt ?? version.updatedAt);
          return (
            <li key={version.id} className={records.record}>
              <div className={records.what}>
                <Text as="p" block weight="semibold">
                  <Link to={changePath(version.id)}>{at}</Link>
                </Text>
                <Text as="p" block size={200} className={styles.facts}>
                  {[t('studio.changes.by', { who: version.author }), version.reviewer ? t('studio.changes.decidedBy', { who: version.reviewer }) : ''].filter(Boolean).join(' · ')}
                </Text>
                {version.note && <Text as="p" block size={200}>{version.note}</Text>}
              </div>
              {mayWrite && (
                <div className={styles.bar}>
                  <Button size="small" onClick={() => setAsked({ version, before: false })} aria-label={t('studio.versions.restoreLabel', { when: at })}>
                    {t('studio.versions.restore')}
                  </Button>
                  {!version.isNew && (
                    <Button size="small" appearance="subtle" onClick={() => setAsked({ version, before: true })} aria-label={t('studio.versions.beforeLabel', { when: at })}>
                      {t('studio.versions.before')}
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {asked && <RestoreDialog version={asked.version} before={asked.before} openChangeId={openChangeId} close={() => setAsked(null)} />}
    </Panel>
  );
}
