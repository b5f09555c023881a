// Says things for the resident by the send box, as typed: Web Chat then knows that all before it was read and brings the answer into view.

export class SendBox {
  #body;
  #before = Promise.resolve();

  /** @param body holds the conversation. */
  constructor(body) {
    this.#body = body;
  }

  /** One after the other: two at once would overwrite each other in the box. @param store Web Chat's. */
  say(text, store) {
    const said = this.#before.then(() => this.#type(text, store));
    this.#before = said.catch(() => {});
    return said;
  }

  async #type(text, store) {
    const typed = store.getState().sendBoxValue;
    store.dispatch({ type: "WEB_CHAT/SET_SEND_BOX", payload: { text } });
    await new Promise(done => setTimeout(done));
    const button = this.#body.querySelector(".webchat__send-button");
    if (button) {
      button.click();
    } else {
      store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text, method: "code" } });
    }
    store.dispatch({ type: "WEB_CHAT/SET_SEND_BOX", payload: { text: button ? typed : "" } });
  }
}
