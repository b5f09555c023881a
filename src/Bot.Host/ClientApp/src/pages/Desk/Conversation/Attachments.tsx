import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../api/conversationTypes';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  file: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
});

/** Bytes in the unit that people read. */
export function sizeText(bytes: number, language: string): string {
  const [value, unit] = bytes >= 1_048_576 ? [bytes / 1_048_576, 'megabyte'] : bytes >= 1_024 ? [bytes / 1_024, 'kilobyte'] : [bytes, 'byte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value);
}

/** Files are opened in a tab of their own, never shown inside the desk. */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('conversation.files')}>
      {attachments.map((file, index) => (
        <li key={file.url ?? index} className={styles.file}>
          <AttachRegular aria-hidden />
          {file.url ? (
            <Link href={file.url} target="_blank" rel="noreferrer noopener">
              {file.name}
            </Link>
          ) : (
            <Text>{file.name}</Text>
          )}
          {file.size != null && <Text size={200}>{sizeText(file.size, i18n.language)}</Text>}
        </li>
      ))}
    </ul>
  );
}
