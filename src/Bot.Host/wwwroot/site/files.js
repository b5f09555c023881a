// The files of a message, before they are sent: one that cannot be read, or is longer than is taken, would never arrive, and all written after it would wait.

/** Says in the page's language why a file is not sent. */
export class FileProblem extends Error {}

/**
 * Passes files that can be sent.
 * @param activity whose files are blobs of this page; @param settings the page's: `fileBytes` is the most bytes of a file.
 */
export async function checkFiles({ attachments = [] }, { fileBytes, words }) {
  for (const { contentUrl } of attachments) {
    const size = await sizeOf(contentUrl, words.chatFileUnreadable);
    if (size > fileBytes) {
      throw new FileProblem(words.chatFileTooLarge.replace("{0}", Math.floor(fileBytes / 1024 / 1024)));
    }
  }
}

async function sizeOf(address, unreadable) {
  try {
    return (await (await fetch(address)).blob()).size;
  } catch (error) {
    throw new FileProblem(unreadable, { cause: error });
  }
}
