import { Button, Tooltip } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationDetail } from '../../../api/conversationTypes';
import { useTexts } from '../../../app/useTexts';
import type { ComposerFiles } from './useComposerFiles';

interface Props {
  detail: Pick<ConversationDetail, 'row' | 'files'>;
  files: ComposerFiles;
}

/** Chooses files for the reply; where the channel takes none, it says so. */
export function FilePicker({ detail, files }: Props) {
  const { t } = useTranslation();
  const { code } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const rules = detail.files;
  const button = (
    <Button icon={<AttachRegular />} disabledFocusable={!rules} onClick={() => input.current?.click()} aria-label={t('composer.attach')} />
  );
  if (!rules) {
    return (
      <Tooltip content={t('composer.noFiles', { channel: code('channel', detail.row.channel) })} relationship="description">
        {button}
      </Tooltip>
    );
  }
  return (
    <>
      {button}
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={rules.types.join(',')}
        onChange={({ target }) => {
          void files.add([...(target.files ?? [])], rules);
          target.value = '';
        }}
      />
    </>
  );
}
