// A double click on a chip says its words once.

/** A second tap on the same words within so many milliseconds is the hand's, not a second question. */
const hand = 1000;

export class Chips {
  #last = { text: undefined, at: -Infinity };

  /** Whether an action of Web Chat's store says again what a chip has just said. */
  isRepeat(action) {
    if (action.type !== "WEB_CHAT/SEND_MESSAGE" || action.payload.method !== "imBack") {
      return false;
    }
    const { text } = action.payload, at = performance.now();
    const repeats = text === this.#last.text && at - this.#last.at < hand;
    this.#last = { text, at };
    return repeats;
  }
}
