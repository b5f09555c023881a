import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFile, type FileRules, type KeptFile } from '../../../api/files';
import { useAnnounce } from '../../../app/Announcer';
import { useErrorText } from '../../../app/useErrorText';
import { unsentFiles } from '../../../sending/unsentFiles';
import { focusPane } from '../usePaneFocus';

/** The files beside the box of one conversation: on the server already, with the resident only when the message is sent. */
export function useComposerFiles(conversationId: string) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const announce = useAnnounce();
  const [files, setState] = useState(() => unsentFiles.read(conversationId));
  const [coming, setComing] = useState(0);
  const [problem, setProblem] = useState<string>();

  const change = useCallback(
    (next: (files: readonly KeptFile[]) => readonly KeptFile[]) => {
      const now = next(unsentFiles.read(conversationId));
      unsentFiles.keep(conversationId, now);
      setState(now);
    },
    [conversationId],
  );

  async function add(chosen: readonly File[], rules: FileRules) {
    setProblem(undefined);
    if (files.length + coming + chosen.length > rules.count) {
      setProblem(t('composer.tooManyFiles', { count: rules.count }));
      return;
    }
    setComing((before) => before + chosen.length);
    for (const file of chosen) {
      try {
        const kept = await keepFile(conversationId, file);
        change((before) => [...before, kept]);
        announce(t('composer.added', { name: file.name }));
      } catch (error) {
        setProblem(t('composer.fileProblem', { name: file.name, problem: errorText(error) }));
      } finally {
        setComing((before) => before - 1);
      }
    }
  }

  function remove({ id, name }: KeptFile) {
    change((before) => before.filter((file) => file.id !== id));
    announce(t('composer.removed', { name }));
    // Its button goes with it.
    focusPane('composer');
  }

  /** Gives what waits to a message. */
  function take(): readonly KeptFile[] {
    change(() => []);
    setProblem(undefined);
    return files;
  }

  /** Puts back what a message that was taken back had. */
  const putBack = useCallback((back: readonly KeptFile[]) => change((before) => [...before, ...back]), [change]);

  return { files, isComing: coming > 0, problem, add, remove, take, putBack };
}

export type ComposerFiles = ReturnType<typeof useComposerFiles>;
