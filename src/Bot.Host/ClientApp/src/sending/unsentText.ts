const prefix = 'staff-text:';

/** What stands in the box of a conversation and was not sent: it outlives a look at another conversation and a reload, not the tab. */
export const unsentText = {
  read: (conversationId: string) => sessionStorage.getItem(prefix + conversationId) ?? '',
  keep(conversationId: string, text: string) {
    if (text === '') sessionStorage.removeItem(prefix + conversationId);
    else sessionStorage.setItem(prefix + conversationId, text);
  },
  clear() {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .forEach((key) => sessionStorage.removeItem(key));
  },
};
