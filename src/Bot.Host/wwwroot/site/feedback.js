// What the page adds to Web Chat's messages: the language of each, who wrote it when a person did, and "Was this helpful?" under each answer, with an
// optional reason.
import { languageOf } from "./language.js";
import { isPerson } from "./spoken.js";

/** Web Chat's middleware that names each message's language for the screen reader's voice, and puts the question under what the host marked as an answer. */
export function activityMiddleware(post, words, locale) {
  return () => next => (...setup) => {
    const render = next(...setup);
    const activity = setup[0]?.activity;
    if (!render || activity?.type !== "message") {
      return render;
    }
    return (...args) => element("div", {
      children: [
        isPerson(activity) && element("p", { className: "author", children: activity.from.name }, "author"),
        element("div", { lang: languageOf(activity, locale), children: render(...args) }, "activity"),
        isAnswer(activity) && element("div", { className: "verdict", ref: box => box && !box.firstChild && fill(box, activity, post, words) }, "verdict"),
      ],
    }, activity.id);
  };
}

function isAnswer(activity) {
  return activity.channelData?.bot?.outcome === "answer" && Boolean(activity.id);
}

// Web Chat brings its own React and does not hand it out; an element is a plain object of this shape.
function element(type, { ref = null, ...props }, key = null) {
  return { $$typeof: Symbol.for("react.element"), type, key, ref, props, _owner: null, _store: {} };
}

const given = new Map();

function fill(box, activity, post, words) {
  const question = text("span", words.chatHelpful);
  question.id = `verdict-${activity.id}`;
  const up = button(words.chatUp);
  const down = button(words.chatDown);
  up.prepend(thumb(""));
  down.prepend(thumb("down"));
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  box.setAttribute("role", "group");
  box.setAttribute("aria-labelledby", question.id);
  box.append(question, up, down, said);

  const show = verdict => {
    given.set(activity.id, verdict);
    up.setAttribute("aria-pressed", String(verdict === "up"));
    down.setAttribute("aria-pressed", String(verdict === "down"));
  };
  const send = async (verdict, reason) => {
    try {
      await post({ type: "event", name: "feedback", replyToId: activity.id, value: { thumb: verdict, ...(reason ? { reason } : {}) } });
      show(verdict);
      said.textContent = words.chatThanks;
      return true;
    } catch {
      said.textContent = words.chatFeedbackFailed;
      return false;
    }
  };
  show(given.get(activity.id) ?? activity.channelData.feedback);
  up.addEventListener("click", () => {
    box.querySelector("fieldset")?.remove();
    send("up");
  });
  down.addEventListener("click", async () => {
    if (await send("down") && !box.querySelector("fieldset")) {
      box.append(reasons(words, async reason => {
        if (await send("down", reason)) {
          box.querySelector("fieldset")?.remove();
          down.focus();
        }
      }));
    }
  });
}

// Drawn, as not every device has the sign in its fonts.
function thumb(way) {
  const name = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(name, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `thumb ${way}`.trim());
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(name, "path");
  path.setAttribute("d", "M2 10h4v11H2zM8 21V10l4.5-8c1.5 0 2.5 1.2 2.2 2.7L14 9h6c1.3 0 2.2 1.2 1.9 2.4l-1.9 8c-.2 1-1 1.6-2 1.6z");
  svg.append(path);
  return svg;
}

function reasons(words, choose) {
  const set = document.createElement("fieldset");
  set.append(text("legend", words.chatWhy));
  for (const [code, label] of [["not-what-i-asked", words.chatWhyOther], ["wrong-or-old", words.chatWhyWrong], ["unclear", words.chatWhyUnclear]]) {
    const choice = button(label);
    choice.addEventListener("click", () => choose(code));
    set.append(choice);
  }
  const label = text("label", words.chatWhyWords);
  const input = document.createElement("input");
  input.maxLength = 300;
  const send = button(words.chatWhySend);
  const submit = () => input.value.trim() && choose(input.value.trim());
  send.addEventListener("click", submit);
  // Web Chat's transcript moves by keys; what is typed here stays here.
  set.addEventListener("keydown", event => {
    event.stopPropagation();
    if (event.key === "Enter" && event.target === input && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  });
  label.append(input, send);
  set.append(label);
  return set;
}

function button(label) {
  const made = text("button", label);
  made.type = "button";
  return made;
}

function text(name, content) {
  const made = document.createElement(name);
  made.textContent = content;
  return made;
}
