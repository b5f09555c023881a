// Web Chat in the page: connecting, coming back, telling how the connection stands.
import * as session from "./session.js";
import { activityMiddleware } from "./feedback.js";
import { styleOptions } from "./style.js";

const Online = 2, ExpiredToken = 3, FailedToConnect = 4, Ended = 5;

export class Chat {
  #panel;
  #body;
  #status;
  #source;
  #settings;
  #loading;
  #running;
  #line;
  #store;
  #waiting = [];
  #connected = false;
  #greeted = false;
  #wasAway = false;

  constructor(panel, source, settings) {
    this.#panel = panel;
    this.#body = panel.querySelector("[data-chat-body]");
    this.#status = panel.querySelector("[data-chat-status]");
    this.#source = source;
    this.#settings = settings;
    addEventListener("offline", () => this.#running && this.#away(this.#settings.words.chatOffline));
    addEventListener("online", () => this.#running && this.#away(this.#settings.words.chatReconnecting, true));
  }

  /** Loads Web Chat once. */
  load() {
    this.#loading ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = this.#source;
      script.onload = resolve;
      script.onerror = () => {
        this.#loading = undefined;
        reject(new Error("Web Chat did not load"));
      };
      document.head.append(script);
    });
    return this.#loading;
  }

  /** Connects, unless that is done or under way. */
  async start() {
    if (this.#running) {
      return;
    }
    this.#running = true;
    this.#tell(this.#settings.words.chatLoading);
    try {
      const [mine] = await Promise.all([session.get(this.#settings.department), this.load()]);
      this.#render(mine);
    } catch (error) {
      this.#running = false;
      this.#tell(error instanceof session.Busy ? this.#settings.words.chatBusy : this.#settings.words.chatFailed, this.#settings.words.chatRetry, () => this.start());
    }
  }

  /** Says it for the resident, now or as soon as the connection stands. */
  say(text) {
    this.start();
    if (this.#connected) {
      this.#send(text);
    } else {
      this.#waiting.push(text);
    }
  }

  focus() {
    const box = this.#body.querySelector("input[data-id='webchat-sendbox-input'], .webchat__send-box-text-box__input");
    (box ?? this.#panel.querySelector("#assistant-title")).focus();
  }

  #render(mine) {
    const { locale, nonce } = this.#settings;
    const host = document.createElement("div");
    this.#body.replaceChildren(host);
    const line = window.WebChat.createDirectLine({
      domain: `${location.origin}/v3/directline`,
      token: mine.token,
      ...(mine.started ? { conversationId: mine.conversationId, watermark: "0" } : {}),
      conversationStartProperties: { locale: chatLocale(locale) },
    });
    this.#line = line;
    this.#store = window.WebChat.createStore({}, () => next => action => this.#watch(next, action));
    line.connectionStatus$.subscribe(status => this.#line === line && this.#stands(status, mine));
    window.WebChat.renderWebChat({
      directLine: line,
      store: this.#store,
      locale: chatLocale(locale),
      nonce,
      styleOptions,
      activityMiddleware: activityMiddleware(activity => this.#post(activity), this.#settings.words),
    }, host);
  }

  // By the send box, as typed: Web Chat then knows that all before it was read and brings the answer into view.
  async #send(text) {
    const typed = this.#store.getState().sendBoxValue;
    this.#store.dispatch({ type: "WEB_CHAT/SET_SEND_BOX", payload: { text } });
    await new Promise(done => setTimeout(done));
    const button = this.#body.querySelector(".webchat__send-button");
    if (button) {
      button.click();
    } else {
      this.#store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text, method: "code" } });
    }
    this.#store.dispatch({ type: "WEB_CHAT/SET_SEND_BOX", payload: { text: button ? typed : "" } });
  }

  #watch(next, action) {
    const result = next(action);
    if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") {
      this.#connected = true;
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused.id === "assistant-title") {
        requestAnimationFrame(() => !this.#panel.hidden && this.focus());
      }
      // What was asked on the page follows the greeting, if that comes at once.
      this.#greeted ? this.#flush() : setTimeout(() => this.#flush(), 1500);
    } else if (action.type === "DIRECT_LINE/INCOMING_ACTIVITY") {
      this.#heard(action.payload.activity);
    }
    return result;
  }

  async #flush() {
    while (this.#connected && this.#waiting.length > 0) {
      await this.#send(this.#waiting.shift());
    }
  }

  #heard(activity) {
    if (activity.type === "endOfConversation") {
      this.#ended();
    } else if (activity.type === "message" && activity.from?.role === "bot") {
      this.#greeted = true;
      requestAnimationFrame(() => this.#flush());
      if (this.#settings.starting) {
        // It speaks: it has started.
        this.#settings.starting = false;
        this.#tell("");
      }
    }
  }

  #stands(status, mine) {
    const { words } = this.#settings;
    if (status === Online) {
      session.keep({ ...session.kept(), conversationId: mine.conversationId, token: this.#line.token ?? mine.token, started: true });
      if (this.#wasAway && navigator.onLine) {
        this.#wasAway = false;
        this.#tell(words.chatBack);
        setTimeout(() => this.#status.textContent === words.chatBack && this.#tell(""), 6000);
      } else if (!this.#wasAway) {
        this.#tell(this.#settings.starting ? words.chatStarting : "");
      }
    } else if (status === ExpiredToken) {
      this.#renew();
    } else if (status === FailedToConnect) {
      this.#tell(words.chatFailed, words.chatRetry, () => this.#again());
    } else if (status === Ended) {
      this.#ended();
    } else if (this.#connected) {
      this.#away(navigator.onLine ? words.chatReconnecting : words.chatOffline);
    }
  }

  // The socket may outlive a short break unnoticed: then there is nothing to wait for.
  #away(words, back = false) {
    this.#wasAway = true;
    this.#tell(words);
    if (back && this.#line?.connectionStatus$.getValue() === Online) {
      this.#stands(Online, session.kept());
    }
  }

  async #renew() {
    try {
      const mine = await session.get(this.#settings.department);
      const mark = encodeURIComponent(this.#line.watermark ?? "");
      const response = await fetch(`/v3/directline/conversations/${mine.conversationId}?watermark=${mark}`, { headers: { authorization: `Bearer ${mine.token}` } });
      if (!response.ok) {
        throw new Error(`reconnect: ${response.status}`);
      }
      this.#line.reconnect(await response.json());
    } catch {
      this.#tell(this.#settings.words.chatFailed, this.#settings.words.chatRetry, () => this.#again());
    }
  }

  #ended() {
    this.#tell(this.#settings.words.chatEnded, this.#settings.words.chatRestart, () => {
      session.forget();
      this.#again();
    });
  }

  #again() {
    this.#line?.end();
    this.#line = undefined;
    this.#running = this.#connected = this.#greeted = this.#wasAway = false;
    this.start();
  }

  #post(activity) {
    return new Promise((resolve, reject) => this.#line.postActivity(activity).subscribe(id => id === "retry" ? reject(new Error("not sent")) : resolve(id), reject));
  }

  #tell(words, label, act) {
    this.#status.textContent = words;
    if (label) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", act, { once: true });
      this.#status.append(button);
    }
  }
}

// On the Traditional Chinese page, browsers set to Cantonese get Cantonese words.
function chatLocale(locale) {
  return locale === "zh-HK" && /^yue\b/i.test(navigator.languages?.[0] ?? "") ? "yue" : locale;
}
