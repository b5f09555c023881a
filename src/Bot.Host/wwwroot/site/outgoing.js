// What the resident writes reaches the host once and in its order, over a connection that comes and goes.
// Direct Line as Web Chat makes it gives a message up when its first try fails.
import * as unsent from "./unsent.js";

/** A try that failed is followed by the next after so many milliseconds. */
const pause = 3000;
/** So many milliseconds without an answer are as good as no connection; files may take longer. */
const patience = 5000;

export class Outgoing {
  #post;
  #tell;
  #conversationId;
  #check;
  #before = Promise.resolve();
  #unsent = new Set();
  #waiting = new Set();

  /**
   * Takes the line's sending over.
   * @param line Direct Line, before Web Chat gets it; @param conversationId whose messages they are;
   * @param tell is told true when a message has to wait for the connection, and false when none does any more;
   * @param check throws when the files of an activity cannot be sent.
   */
  constructor(line, conversationId, tell, check) {
    this.#post = line.postActivity.bind(line);
    this.#conversationId = conversationId;
    this.#tell = tell;
    this.#check = check;
    line.postActivity = activity => activity.type === "message" ? this.#inTurn(activity) : this.#post(activity);
  }

  /** Leaves off, and gives what the host has not taken, in the order it was written (as unsent.js keeps it). */
  end() {
    return [...this.#unsent].map(message => {
      message.givenUp = true;
      return this.#kept(message);
    });
  }

  /** Sends what was left over, under its client id, and shows it in Web Chat's store as Web Chat shows what it sends itself. */
  resume(activity, store) {
    const { clientActivityID } = activity.channelData;
    const tell = (state, payload, error) => store.dispatch({ type: `DIRECT_LINE/POST_ACTIVITY_${state}`, meta: { clientActivityID, method: "code" }, payload, error });
    tell("PENDING", { activity: { ...activity, timestamp: activity.localTimestamp } });
    this.#inTurn(activity).subscribe({
      next: id => {
        const echo = store.getState().activities.find(one => one.id && one.channelData?.clientActivityID === clientActivityID);
        tell("FULFILLED", { activity: echo ?? { ...activity, id } });
      },
      error: error => tell("REJECTED", error, true),
    });
  }

  /** Whether a message waits for the connection. */
  get isWaiting() {
    return this.#waiting.size > 0;
  }

  // As much of an observable as Web Chat uses; it takes its subscription back when it gives the message up (style.js, sendTimeout).
  #inTurn(activity) {
    return {
      subscribe: ({ next, error }) => {
        const message = { activity, givenUp: false };
        this.#keep(message);
        const sent = this.#before.then(() => this.#untilTaken(message)).finally(() => this.#waits(message, false));
        this.#before = sent.catch(() => {});
        sent.then(next, error);
        return { unsubscribe: () => message.givenUp = true };
      },
    };
  }

  #keep(message) {
    const { text } = message.activity;
    if (!text) {
      return;
    }
    // Sent again by the resident, it takes the place of the one that was refused.
    this.#unsent.delete([...this.#unsent].find(one => one.isRefused && one.activity.text === text));
    this.#unsent.add(message);
    unsent.add(this.#kept(message));
  }

  // Without its files, which a page that comes later cannot read.
  #kept({ activity }) {
    return { id: activity.channelData.clientActivityID, text: activity.text, conversationId: this.#conversationId, activity: { ...activity, attachments: [] } };
  }

  // The same activity each time: by its client id the host knows a repeat.
  async #untilTaken(message) {
    while (!message.givenUp) {
      const id = await this.#once(message).catch(error => this.#refused(message, error));
      if (id !== "retry") {
        this.#unsent.delete(message);
        unsent.remove(message.activity.channelData.clientActivityID);
        return id;
      }
      this.#waits(message, true);
      await new Promise(done => setTimeout(done, pause));
    }
    throw new Error("The message was given up.");
  }

  // It is told at once and can be sent again by hand; into a conversation begun anew it goes by itself.
  #refused(message, error) {
    message.isRefused = true;
    if (!message.givenUp) {
      unsent.remove(message.activity.channelData.clientActivityID);
    }
    throw error;
  }

  async #once(message) {
    await this.#check(message.activity);
    const slow = message.activity.attachments?.length ? undefined : setTimeout(() => this.#waits(message, true), patience);
    try {
      return await new Promise((resolve, reject) => this.#post(message.activity).subscribe(resolve, reject));
    } finally {
      clearTimeout(slow);
    }
  }

  #waits(message, does) {
    const before = this.isWaiting;
    does ? this.#waiting.add(message) : this.#waiting.delete(message);
    if (this.isWaiting !== before) {
      this.#tell(this.isWaiting);
    }
  }
}
