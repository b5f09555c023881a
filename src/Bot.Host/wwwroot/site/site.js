// The page's own behaviour: opens the assistant and hands questions to it.
import { Chat } from "./chat.js";

const settings = JSON.parse(document.getElementById("chat-settings").dataset.settings);
const panel = document.getElementById("assistant");
const launcher = document.querySelector("[data-chat-open]");
const chat = new Chat(panel, document.getElementById("chat-settings").dataset.webchat, settings);
const openKey = "assistant-open";

// As in chat.css: there the assistant covers the page, so nothing under it may be reached.
const covers = matchMedia("(max-width: 40rem), (max-height: 30rem)");
const under = document.querySelectorAll("body > .skip, body > .strip, body > header, body > main, body > footer");

function cover() {
  for (const part of under) {
    part.inert = covers.matches && !panel.hidden;
  }
}

function open(focus = true) {
  panel.hidden = false;
  launcher.hidden = true;
  launcher.setAttribute("aria-expanded", "true");
  document.body.classList.add("chatting");
  cover();
  sessionStorage.setItem(openKey, "yes");
  chat.start();
  if (focus) {
    chat.focus();
  }
}

function close() {
  panel.hidden = true;
  launcher.hidden = false;
  launcher.setAttribute("aria-expanded", "false");
  document.body.classList.remove("chatting");
  cover();
  sessionStorage.removeItem(openKey);
  launcher.focus();
}

covers.addEventListener("change", cover);
launcher.addEventListener("click", () => open());
launcher.addEventListener("pointerenter", () => chat.load(), { once: true });
panel.querySelector("[data-chat-close]").addEventListener("click", close);
panel.querySelector("[data-chat-person]").addEventListener("click", () => chat.say(settings.words.chatPerson));
panel.addEventListener("keydown", event => {
  // Inside a message, Escape leaves the message.
  const inMessage = event.target.closest(".webchat__basic-transcript__activity");
  if (event.key === "Escape" && !inMessage && !event.defaultPrevented && !event.isComposing) {
    close();
  }
});

document.querySelector("[data-ask-form]").addEventListener("submit", event => {
  event.preventDefault();
  const input = event.target.elements.question;
  const question = input.value.trim();
  input.value = "";
  open();
  if (question) {
    chat.say(question);
  }
});
for (const button of document.querySelectorAll("[data-ask]")) {
  button.addEventListener("click", () => {
    open();
    chat.say(button.dataset.ask);
  });
}

if (sessionStorage.getItem(openKey) || location.hash === "#assistant") {
  open(false);
} else if (chat.hasUnsent) {
  chat.start();
}
