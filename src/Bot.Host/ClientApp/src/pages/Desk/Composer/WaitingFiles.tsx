import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { AttachRegular, DismissRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../Conversation/Attachments';
import type { ComposerFiles } from './useComposerFiles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    paddingLeft: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { overflowWrap: 'anywhere' },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

/** The files that go with the reply, before it is sent. */
export function WaitingFiles({ files: { files, isComing, problem, remove } }: { files: ComposerFiles }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  return (
    <>
      {files.length > 0 && (
        <ul className={styles.list} aria-label={t('composer.attached')}>
          {files.map((file) => (
            <li key={file.id} className={styles.file}>
              <AttachRegular aria-hidden />
              <Text className={styles.name}>{file.name}</Text>
              <Text size={200}>{sizeText(file.size, i18n.language)}</Text>
              <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={() => remove(file)} aria-label={t('composer.removeFile', { name: file.name })} />
            </li>
          ))}
        </ul>
      )}
      {isComing && <Spinner size="tiny" labelPosition="after" label={t('composer.fileComing')} />}
      {problem && (
        <Text role="alert" className={styles.problem}>
          {problem}
        </Text>
      )}
    </>
  );
}
