const prefix = 'staff-text:';

/** What stands in the box of a conversation and was not sent: it outlives a look at another conversation and a reload, not the tab. */
export const unsentText = {
  read: (conversationId: string) => sessionStorage.getItem(prefix + conversationId) ?? '',
  keep(conversationId: string, text: string) {
    if (text === '') sessionStorage.removeItem(prefix + conversationId);
    else {
      try {
        sessionStorage.setItem(prefix + conversationId, text);
      } catch {
        // Larger than the storage of a tab, some million characters: it stands in the box alone, and no older text may come back in its place.
        sessionStorage.removeItem(prefix + conversationId);
      }
    }
  },
  clear() {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .forEach((key) => sessionStorage.removeItem(key));
  },
};
