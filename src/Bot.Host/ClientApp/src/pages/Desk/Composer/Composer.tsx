import { Button, Field, makeStyles, Tab, TabList, Textarea, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';
import { sendTyping } from '../../../api/conversationActions';
import type { ConversationDetail } from '../../../api/conversationTypes';
import type { Me } from '../../../api/types';
import { useTexts } from '../../../app/useTexts';
import { useShortcut } from '../../../keyboard/ShortcutProvider';
import { wasAccepted } from '../../../offers/accepted';
import { isSubmitKey } from '../../../sending/isSubmitKey';
import { outgoing } from '../../../sending/outgoingOfTab';
import { availableActions } from '../Conversation/availableActions';
import { otherConversations } from '../Conversation/linked';
import { composerModes, unfilledPlaces, type ComposerMode } from './composerMode';
import { FilePicker } from './FilePicker';
import { TemplateForm } from './TemplateForm';
import type { ComposerFiles } from './useComposerFiles';
import type { ComposerText } from './useComposerText';
import { WaitingFiles } from './WaitingFiles';
import { WindowNotice } from './WindowNotice';

const useStyles = makeStyles({
  composer: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-end' },
  field: { flex: 1, minWidth: 0 },
  box: { width: '100%' },
});

const typingInterval = 3_000;
/** Longest message that the server takes, UTF-16 units. A longer text stays in the box, for the writer to shorten. */
const maxLength = 4_000;

interface Props {
  detail: ConversationDetail;
  me: Me;
  composer: ComposerText;
  files: ComposerFiles;
}

/** Where the agent writes. What cannot be sent is said above the box, before anything is typed. */
export function Composer({ detail, me, composer, files }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { code, number, several } = useTexts();
  const { row, window: sendWindow } = detail;
  const { box, text, setText } = composer;
  const can = availableActions(detail, me);
  const modes = composerModes(detail, can.whisper);
  const [wanted, setWanted] = useState<ComposerMode>('messages');
  const mode = modes.includes(wanted) ? wanted : (modes[0] ?? 'notes');
  const { length } = text.trim();
  const written = length > 0;
  const isTooLong = length > maxLength;
  const canSend = !isTooLong && (mode === 'messages' ? !files.isComing && (written || files.files.length > 0) : written);
  const [unfilled, setUnfilled] = useState<string[]>([]);
  const lastTyping = useRef(0);
  const { state: way } = useLocation();

  useEffect(() => {
    if (wasAccepted(way)) box.current?.focus();
  }, [box, way]);

  useShortcut('toggle-note', () => {
    setWanted(mode === 'notes' ? (modes[0] ?? 'notes') : 'notes');
    box.current?.focus();
  });

  function change(next: string) {
    setText(next);
    setUnfilled([]);
    if (mode !== 'messages' || next === '' || Date.now() - lastTyping.current < typingInterval) return;
    lastTyping.current = Date.now();
    // Nobody misses a lost "is typing".
    sendTyping(row.id).catch(() => undefined);
  }

  function send() {
    const message = text.trim();
    if (!canSend) return;
    const missing = mode === 'notes' ? [] : unfilledPlaces(message);
    setUnfilled(missing);
    if (missing.length > 0) return;
    const attached = mode === 'messages' ? files.take() : [];
    outgoing.write(row.id, mode, message, attached.length > 0 ? { files: attached } : {});
    setText('');
    lastTyping.current = 0;
    box.current?.focus();
  }

  function pressed(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { key, keyCode, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (!isSubmitKey({ key, keyCode, shiftKey, ctrlKey, altKey, metaKey, isComposing: event.nativeEvent.isComposing })) return;
    event.preventDefault();
    send();
  }

  const unfilledProblem = unfilled.length > 0 ? t('composer.unfilled', { places: several(unfilled) }) : undefined;
  // The count stands in the hint: in the problem, an alert, it would be read out at every key.
  const problem = isTooLong ? t('composer.tooLong') : unfilledProblem;
  const { seen, hidden } = otherConversations(detail);
  const goesTo = mode === 'messages' && seen.length + hidden.length > 0 ? t('composer.goesTo', { channel: code('channel', row.channel) }) : undefined;
  const hint = isTooLong ? t('composer.length', { written: number(length), most: number(maxLength) }) : goesTo;
  return (
    <div className={styles.composer} data-pane="composer">
      <WindowNotice detail={detail} me={me} />
      {can.mine && !sendWindow.canSendFreeText && (sendWindow.templates?.length ?? 0) > 0 && (
        <TemplateForm conversationId={row.id} templates={sendWindow.templates ?? []} language={row.language} />
      )}
      {modes.length > 1 && (
        <TabList role="radiogroup" selectTabOnFocus size="small" selectedValue={mode} onTabSelect={(_, { value }) => setWanted(value as ComposerMode)} aria-label={t('composer.modes')}>
          {modes.map((one) => (
            // One of several, not the tab of a panel.
            <Tab key={one} value={one} role="radio" aria-checked={one === mode} aria-selected={undefined}>
              {t(`composer.mode.${one}`)}
            </Tab>
          ))}
        </TabList>
      )}
      {mode === 'messages' && <WaitingFiles files={files} />}
      <div className={styles.line}>
        {mode === 'messages' && <FilePicker detail={detail} files={files} />}
        <Field className={styles.field} {...(problem ? { validationMessage: problem } : {})} {...(hint ? { hint } : {})}>
          <Textarea
            textarea={{ ref: box }}
            className={styles.box}
            data-pane-stop=""
            value={text}
            rows={2}
            resize="vertical"
            onChange={(_, data) => change(data.value)}
            onKeyDown={pressed}
            placeholder={t(`composer.placeholder.${mode}`)}
            aria-label={t(`composer.placeholder.${mode}`)}
            lang={mode === 'messages' ? (row.language ?? undefined) : undefined}
          />
        </Field>
        <Button appearance="primary" icon={<SendRegular />} onClick={send} disabled={!canSend} aria-label={t(`composer.send.${mode}`)} />
      </div>
    </div>
  );
}
