/**
 * Shows the answer of a tool on the page of its form, so that Back, reload and a tab that wakes up tomorrow find a page, and never the
 * browser's question whether to send a form again. Times and plans then stand behind the # of the address, which no browser sends, so
 * they can be reopened and passed on. Answers about health are known to this entry of the tab's history only, and end with the tab.
 */
class ToolAnswer extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", (event) => this.#onSubmit(event));
    document.addEventListener("click", onLink);
    addEventListener("hashchange", () => this.#reopen());
    this.#reopen();
  }

  /** The fields that may stand in the address; none for answers about health. */
  get #addressFields() {
    return this.dataset.inAddress?.split(" ") ?? [];
  }

  async #reopen() {
    const fields = fieldsOf(location.hash, this.#addressFields) ?? history.state?.fields;
    if (!fields) return;
    const answer = await answerTo(new URLSearchParams(fields)).catch(() => this.#notAnswered());
    // Of a link with a mistake in it, or from long ago, the form is left.
    if (!answer?.querySelector(".error-summary")) await this.#show(answer);
  }

  async #onSubmit(event) {
    const form = event.target;
    // A file for the calendar is the browser's matter.
    if (new URL(form.action).pathname !== location.pathname) return;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    const answer = await answerTo(fields).catch(() => this.#notAnswered());
    if (!answer) return;
    if (!(await this.#show(answer))) return form.submit();
    scrollTo({ top: 0, behavior: "instant" });
    goTo(this.querySelector(".error-summary") ?? this.querySelector("h1"));
    if (answer.querySelector(".error-summary")) return;
    if (this.#addressFields.length === 0) history.replaceState({ fields: `${fields}` }, "", location.pathname);
    else history.replaceState(null, "", `#${hashOf(fields, this.#addressFields)}`);
  }

  #notAnswered() {
    this.querySelector("[role=alert]")?.remove();
    const note = Object.assign(document.createElement("p"), { className: "inset", role: "alert" });
    this.querySelector("form button:not([type=button])").before(note);
    note.textContent =
      "There is no connection. What you filled in is still here: press the button again when you are online. " +
      "If something worries you, call: a call needs no internet.";
    note.scrollIntoView({ block: "center" });
  }

  /** False if the server had no answer, such as when it is busy. */
  async #show(page) {
    const answer = page?.querySelector("tool-answer");
    if (!answer) return false;
    await Promise.all([...page.querySelectorAll("link[rel=stylesheet]")].filter(isNew).map(bring));
    // The clinic has opened or closed since the form was shown: then both of its numbers are.
    if (page.body.className !== document.body.className) document.body.removeAttribute("class");
    document.title = page.title;
    this.replaceChildren(...document.adoptNode(answer).childNodes);
    return true;
  }
}

function isNew(sheet) {
  return !document.querySelector(`link[href="${sheet.getAttribute("href")}"]`);
}

/** Before those for paper and forced colors, which stand over what is for the screen. Until it is here, nobody sees the answer bare. */
function bring(sheet) {
  return new Promise((resolve) => {
    sheet.onload = sheet.onerror = resolve;
    document.querySelector("link[media]").before(document.adoptNode(sheet));
  });
}

/** The site's page for a form, as a document of which no script runs. */
function answerTo(fields) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", location.pathname);
    request.responseType = "document";
    request.onload = () => resolve(request.response);
    request.onerror = reject;
    request.send(fields);
  });
}

/** #2026-11-22T14:30, as in the printed code, for a day and a time; else name=value. */
function hashOf(fields, names) {
  const filled = new URLSearchParams([...fields].filter(([name, value]) => names.includes(name) && value));
  const [day, time] = [filled.get("day"), filled.get("time")];
  return day && time && filled.size === 2 ? `${day}T${time}` : `${filled}`;
}

function fieldsOf(hash, names) {
  const [, day, time] = /^#(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(hash) ?? [];
  const fields = new URLSearchParams(day ? { day, time } : hash.slice(1));
  const known = [...fields].filter(([name]) => names.includes(name));
  return known.length > 0 ? `${new URLSearchParams(known)}` : undefined;
}

/** A link within the page must not push the answer out of the address. */
function onLink(event) {
  const link = event.target.closest?.("a[href^='#']");
  const place = link && document.getElementById(link.hash.slice(1));
  if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (place.localName === "details") place.open = true;
  place.scrollIntoView();
  goTo(place);
}

function goTo(place) {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

customElements.define("tool-answer", ToolAnswer);
