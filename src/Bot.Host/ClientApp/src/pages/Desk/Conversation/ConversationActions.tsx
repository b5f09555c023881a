import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConversationAction, type ConversationAction } from '../../../api/conversationActions';
import type { ConversationDetail } from '../../../api/conversationTypes';
import type { Me } from '../../../api/types';
import { useAnnounce } from '../../../app/Announcer';
import { useErrorText } from '../../../app/useErrorText';
import { useShortcut } from '../../../keyboard/ShortcutProvider';
import { shortcuts } from '../../../keyboard/shortcuts';
import { CloseDialog } from '../Dialogs/CloseDialog';
import { GiveBackDialog } from '../Dialogs/GiveBackDialog';
import { TransferDialog } from '../Dialogs/TransferDialog';
import { focusPane } from '../usePaneFocus';
import { availableActions } from './availableActions';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  problem: { color: tokens.colorPaletteRedForeground1, flexBasis: '100%' },
});

type DialogName = 'transfer' | 'give-back' | 'close';

/** What can be done with a conversation: the two most likely as buttons, the rest in a menu. */
export function ConversationActions({ detail, me }: { detail: ConversationDetail; me: Me }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { row } = detail;
  const action = useConversationAction(row.id);
  const announce = useAnnounce();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const can = availableActions(detail, me);
  const run = (next: ConversationAction) => action.mutate(next);
  // The button that was pressed goes away: the focus goes where the work goes on.
  const take = () => action.mutate({ kind: 'take' }, { onSuccess: () => focusPane('composer') });

  function done(told: string) {
    setDialog(null);
    announce(told);
    // Not before the question is gone: until then it holds the focus. The messages stay; the item in the list may go.
    setTimeout(() => focusPane('timeline'), 0);
  }

  function wrapUp() {
    // Wrapping up starts the clock of the work after the conversation; the dialog opens either way.
    if (row.state === 'active') run({ kind: 'wrap-up' });
    setDialog('close');
  }

  useShortcut('take', take, can.take && !action.isPending);
  useShortcut('transfer', () => setDialog('transfer'), can.transfer);
  useShortcut('give-back', () => setDialog('give-back'), can.giveBack);
  useShortcut('wrap-up', wrapUp, can.close);

  const items = [
    can.transfer && { label: t('conversation.transfer'), run: () => setDialog('transfer'), keys: shortcuts.transfer.keys },
    can.giveBack && { label: t('conversation.giveBack'), run: () => setDialog('give-back'), keys: shortcuts['give-back'].keys },
    can.watch && { label: t('conversation.watch'), run: () => run({ kind: 'watch' }) },
    can.unwatch && { label: t('conversation.unwatch'), run: () => run({ kind: 'unwatch' }) },
  ].filter((item) => item !== false);

  return (
    <div className={styles.actions}>
      {can.take && (
        <Button size="small" appearance="primary" onClick={take} disabledFocusable={action.isPending} aria-keyshortcuts={shortcuts.take.keys}>
          {t(row.owner.kind === 'bot' ? 'conversation.takeFromBot' : 'conversation.take')}
        </Button>
      )}
      {can.close && (
        <Button size="small" onClick={wrapUp} aria-keyshortcuts={shortcuts['wrap-up'].keys}>
          {t(row.state === 'wrappingUp' ? 'conversation.finish' : 'conversation.wrapUp')}
        </Button>
      )}
      {items.length > 0 && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" icon={<MoreHorizontalRegular />} aria-label={t('conversation.more')} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {items.map((item) => (
                <MenuItem key={item.label} onClick={item.run} {...(item.keys ? { secondaryContent: item.keys } : {})}>
                  {item.label}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      {action.isError && (
        <Text role="alert" size={200} className={styles.problem}>
          {errorText(action.error)}
        </Text>
      )}
      {dialog === 'transfer' && <TransferDialog row={row} me={me} close={() => setDialog(null)} done={() => done(t('transfer.done'))} />}
      {dialog === 'give-back' && <GiveBackDialog row={row} suggestion={detail.handoff?.summary ?? ''} close={() => setDialog(null)} done={() => done(t('giveBack.done'))} />}
      {dialog === 'close' && <CloseDialog row={row} close={() => setDialog(null)} done={() => done(t('closing.done'))} />}
    </div>
  );
}
