import type { KeptFile } from '../api/files';

const prefix = 'staff-files:';

/** The files that wait beside the box of a conversation: like its text, they outlive a look at another conversation and a reload, not the tab. */
export const unsentFiles = {
  read: (conversationId: string): readonly KeptFile[] => JSON.parse(sessionStorage.getItem(prefix + conversationId) ?? '[]') as KeptFile[],
  keep(conversationId: string, files: readonly KeptFile[]) {
    if (files.length === 0) sessionStorage.removeItem(prefix + conversationId);
    else sessionStorage.setItem(prefix + conversationId, JSON.stringify(files));
  },
  clear() {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .forEach((key) => sessionStorage.removeItem(key));
  },
};
