import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConversationAction } from '../../../api/conversationActions';
import type { ConversationDetail } from '../../../api/conversationTypes';
import { useMe } from '../../../api/session';
import { ActionDialog } from '../../../app/ActionDialog';
import { useAnnounce } from '../../../app/Announcer';
import { useTexts } from '../../../app/useTexts';
import { FactList } from './FactList';
import { SideSection } from './SideSection';

/** Asks before a wrong link is undone. */
function UnlinkDialog({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation();
  const action = useConversationAction(id);
  const announce = useAnnounce();

  function submit() {
    action.mutate(
      { kind: 'unlink' },
      {
        onSuccess: () => {
          close();
          announce(t('resident.unlinked'));
        },
      },
    );
  }

  return (
    <ActionDialog title={t('resident.unlink')} submitText={t('resident.unlinkDo')} busy={action.isPending} error={action.error} submit={submit} close={close}>
      <Text>{t('resident.unlinkText')}</Text>
    </ActionDialog>
  );
}

/** Who writes, how they can be reached, and what they agreed to. */
export function ResidentCard({ detail }: { detail: ConversationDetail }) {
  const { t } = useTranslation();
  const { code, several } = useTexts();
  const supervises = useMe().data?.roles.includes('supervisor') ?? false;
  const [unlinking, setUnlinking] = useState(false);
  const { resident } = detail;
  const linked = resident.linkedChannels.map((link) => (typeof link === 'string' ? code('channel', link) : [code('channel', link.channel), link.contact].filter(Boolean).join(' ')));
  return (
    <SideSection heading={t('resident.heading')}>
      <FactList
        facts={[
          [t('resident.name'), resident.name || t('resident.unknown')],
          [t('resident.contact'), resident.contact],
          [t('language'), code('languages', resident.language)],
          [t('resident.consent'), code('consent', resident.consent)],
          [t('resident.linked'), several(linked)],
        ]}
      />
      {supervises && linked.length > 1 && (
        <div>
          <Button onClick={() => setUnlinking(true)}>{t('resident.unlink')}</Button>
        </div>
      )}
      {unlinking && <UnlinkDialog id={detail.row.id} close={() => setUnlinking(false)} />}
    </SideSection>
  );
}
