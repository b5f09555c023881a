// How the connection stands, in the line above the conversation: a status, so it is seen and read out.

/** "You are back online" stands for so many milliseconds. */
const backFor = 6000;

export class Standing {
  #place;
  #words;
  #isOpen = true;
  #isWaiting = false;
  #isTroubled = false;
  #isOver = false;
  #problem = "";

  /** @param place the status element; @param words the page's words. */
  constructor(place, words) {
    this.#place = place;
    this.#words = words;
    addEventListener("offline", () => this.#look());
    addEventListener("online", () => this.#look());
  }

  /** Begins anew with a line that is being connected. */
  begin() {
    this.#isOpen = true;
    this.#isWaiting = this.#isTroubled = this.#isOver = false;
    this.#problem = "";
    this.say(this.#words.chatLoading);
  }

  /** The line is not coming back by itself; the button does what can be done. */
  end(words, label, act) {
    this.#isOver = true;
    this.say(words);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", act, { once: true });
    this.#place.append(button);
  }

  /** Says something for as long as there is no trouble. */
  say(words) {
    this.#place.textContent = words;
  }

  /** Why the last message was not sent, where the resident can do something about it; empty when it was. */
  problem(words) {
    const isShown = this.#problem !== "" && this.#place.textContent === this.#problem;
    this.#problem = words;
    if (!this.#isOver && !this.#isTroubled && (words || isShown)) {
      this.say(words);
    }
  }

  /** Whether the host's messages come in. */
  socket(isOpen) {
    this.#isOpen = isOpen;
    this.#look();
  }

  /** Whether a message of the resident waits for the connection. */
  waiting(isWaiting) {
    this.#isWaiting = isWaiting;
    this.#look();
  }

  #look() {
    if (this.#isOver) {
      return;
    }
    const { chatKept, chatOffline, chatReconnecting, chatBack } = this.#words;
    const trouble = this.#isWaiting ? chatKept : !navigator.onLine ? chatOffline : !this.#isOpen ? chatReconnecting : undefined;
    if (trouble && trouble !== this.#place.textContent) {
      this.say(trouble);
    } else if (!trouble && this.#isTroubled) {
      this.say(chatBack);
      setTimeout(() => this.#place.textContent === chatBack && this.say(this.#problem), backFor);
    }
    this.#isTroubled = Boolean(trouble);
  }
}

/** Has the line tell whether its socket is open, which Direct Line as Web Chat makes it keeps to itself; before it connects. */
export function watchSocket(line, tell) {
  line.services.WebSocket = class extends line.services.WebSocket {
    constructor(address) {
      super(address);
      this.addEventListener("open", () => tell(true));
      this.addEventListener("close", () => tell(false));
    }
  };
}
