// What the resident writes reaches the host once and in its order, over a connection that comes and goes.
// Direct Line as Web Chat makes it gives a message up when its first try fails.

/** A try that failed is followed by the next after so many milliseconds. */
const pause = 3000;
/** So many milliseconds without an answer are as good as no connection; files may take longer. */
const patience = 5000;

export class Outgoing {
  #post;
  #tell;
  #before = Promise.resolve();
  #unsent = new Set();
  #waiting = new Set();

  /**
   * Takes the line's sending over.
   * @param line Direct Line, before Web Chat gets it; @param tell is told true when a message has to wait for the connection, and false when none does any more.
   */
  constructor(line, tell) {
    this.#post = line.postActivity.bind(line);
    this.#tell = tell;
    line.postActivity = activity => activity.type === "message" ? this.#inTurn(activity) : this.#post(activity);
  }

  /** The texts that the host has not taken, in the order they were written. */
  get unsent() {
    return [...this.#unsent].map(message => message.activity.text);
  }

  /** Whether a message waits for the connection. */
  get isWaiting() {
    return this.#waiting.size > 0;
  }

  // As much of an observable as Web Chat uses; it takes its subscription back when it gives the message up, after five minutes.
  #inTurn(activity) {
    return {
      subscribe: ({ next, error }) => {
        const message = { activity, givenUp: false };
        if (activity.text) {
          this.#unsent.add(message);
        }
        const sent = this.#before.then(() => this.#untilTaken(message)).finally(() => this.#waits(message, false));
        this.#before = sent.catch(() => {});
        sent.then(next, error);
        return { unsubscribe: () => message.givenUp = true };
      },
    };
  }

  // The same activity each time: by its client id the host knows a repeat.
  async #untilTaken(message) {
    while (!message.givenUp) {
      const id = await this.#once(message);
      if (id !== "retry") {
        this.#unsent.delete(message);
        return id;
      }
      this.#waits(message, true);
      await new Promise(done => setTimeout(done, pause));
    }
    throw new Error("The message was given up.");
  }

  async #once(message) {
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
