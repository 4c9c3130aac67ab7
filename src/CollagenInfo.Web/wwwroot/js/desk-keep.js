/**
 * Keeps the text of the editor while somebody types: on the server, and on this device until the server has it. Without it, the
 * form's buttons do the same.
 */
const pause = 800;
const longest = 5000;
const look = 5000;

class DeskKeep extends HTMLElement {
  #form;
  #field;
  #kept;
  #moved;
  #problems;
  #timer;
  #waitingSince = 0;
  #sending;
  #sent;
  #isStopped = false;

  connectedCallback() {
    this.#form = this.querySelector("form");
    this.#field = this.querySelector("textarea");
    this.#kept = document.querySelector("[data-kept]");
    this.#moved = document.querySelector("[data-moved]");
    this.#problems = this.querySelector("[data-problems]");
    this.#sent = this.#field.value;
    this.#field.addEventListener("input", () => this.#onInput());
    this.#form.addEventListener("submit", (event) => this.#onSubmit(event));
    this.addEventListener("keydown", (event) => this.#onKey(event));
    addEventListener("online", () => this.#onInput());
    document.addEventListener("visibilitychange", () => document.hidden || this.#look());
    setInterval(() => document.hidden || this.#look(), look);
    this.#offer();
    this.#linkProblems();
    // What was typed before this script had come.
    if (this.#field.value !== this.#field.defaultValue) this.#onInput();
  }

  #onInput() {
    if (this.#field.value === this.#sent && !this.#timer) return;
    const now = Date.now();
    this.#waitingSince ||= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), Math.max(0, Math.min(pause, this.#waitingSince + longest - now)));
    this.#say("Keeping ...");
    remember(this.dataset.file, this.#field.value);
  }

  /** One request at a time: what is typed meanwhile goes with the next. */
  async #keep() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#isStopped) return;
    if (this.#sending) {
      await this.#sending;
      if (this.#field.value !== this.#sent) return this.#keep();
      return;
    }

    this.#waitingSince = 0;
    const text = this.#field.value;
    this.#sending = this.#send(text);
    await this.#sending;
    this.#sending = undefined;
  }

  async #send(text) {
    let answer;
    try {
      answer = await fetch(this.#form.action, { method: "POST", body: new URLSearchParams(new FormData(this.#form)), headers: { "X-Desk": "1" }, redirect: "manual" });
    } catch {
      return this.#notKept("Not kept: no connection. Your text is safe on this device.");
    }

    if (answer.status === 401) return this.#signedOut();
    if (answer.status === 507) return this.#notKept("Not kept: the desk's disk is full. Your text is safe on this device.");
    if (answer.status === 409) {
      const told = await answer.json();
      this.#isStopped = true;
      return this.#notKept(`${told.says} Press Keep to see both.`);
    }
    if (!answer.ok) return this.#notKept("Not kept: the server did not take it. Your text is safe on this device.");
    this.#sent = text;
    if (this.#field.value === text) forget(this.dataset.file);
    this.#show(await answer.json());
  }

  /** Tries again by itself. */
  #notKept(words) {
    this.#say(words);
    if (!this.#isStopped) this.#timer = setTimeout(() => this.#keep(), longest);
  }

  #signedOut() {
    this.#say("You are signed out. Your text is kept on this device. ");
    const link = make("a", { href: "/staff/sign-in?to=/staff/me", target: "_blank", rel: "opener", textContent: "Sign in" });
    this.#kept.append(link);
    this.#waitForSignIn = true;
  }

  #waitForSignIn = false;

  /** Asks now and then what holds: whether the page has changed on the site, and whether somebody is still signed in. */
  async #look() {
    if (this.#sending || this.#isStopped) return;
    let answer;
    try {
      answer = await fetch(`${this.#form.action.replace(/\/keep$/, "")}/state`, { headers: { "X-Desk": "1" } });
    } catch {
      return;
    }

    if (answer.status === 401) {
      if (!this.#waitForSignIn) this.#signedOut();
      return;
    }
    if (!answer.ok || this.#sending) return;
    const told = await answer.json();
    if (told.person !== this.dataset.person) {
      this.#isStopped = true;
      return this.#say(`This text is that of ${this.dataset.name}. Sign in as ${this.dataset.name} to keep it.`);
    }

    this.#showMoved(told.moved);
    if (this.#waitForSignIn) {
      this.#waitForSignIn = false;
      this.#keep();
    }
  }

  #show(told) {
    this.#form.elements.Number.value = told.number;
    this.#say(told.says);
    this.#showMoved(told.moved);
    const list = make("ol");
    list.append(...told.problems.map(problemOf));
    const heading = make("h2", { id: "problems-title", textContent: told.summary });
    const section = make("section", { className: "problems" });
    section.setAttribute("aria-labelledby", heading.id);
    section.append(heading, list);
    this.#problems.replaceChildren(section);
    this.#linkProblems();
    document.dispatchEvent(new CustomEvent("desk:kept", { detail: told.preview }));
  }

  #showMoved(words) {
    this.#moved.hidden = !words;
    this.#moved.querySelector("[data-moved-text]").textContent = words ?? "";
  }

  #say(words) {
    if (this.#kept.textContent !== words) this.#kept.textContent = words;
  }

  /** A button beside each problem that leads to its line. */
  #linkProblems() {
    for (const problem of this.#problems.querySelectorAll("li[data-line]")) {
      const line = Number(problem.dataset.line) - Number(this.#field.dataset.linesAbove);
      if (!problem.dataset.line || line < 1) continue;
      const go = make("button", { type: "button", className: "button button--quiet button--small", textContent: "Go" });
      go.setAttribute("aria-label", `Go to line ${problem.dataset.line}`);
      go.addEventListener("click", () => this.#goTo(line));
      problem.append(go);
    }
  }

  #goTo(line) {
    const lines = this.#field.value.split("\n");
    const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    this.#field.focus();
    this.#field.setSelectionRange(start, start + (lines[line - 1] ?? "").length);
    this.#field.scrollTop = ((line - 3) / lines.length) * this.#field.scrollHeight;
  }

  /** What is being kept comes first, or the form would have an old number. */
  async #onSubmit(event) {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.#sending) {
      this.#isStopped = true;
      return;
    }
    event.preventDefault();
    await this.#sending;
    this.#form.requestSubmit(event.submitter);
  }

  #onKey(event) {
    if (!(event.ctrlKey || event.metaKey) && !event.altKey) return;
    if (event.key === "s" && !event.altKey) {
      event.preventDefault();
      this.#keep().then(() => this.#kept.textContent.startsWith("Kept") && this.#say("Kept. Not on the site yet."));
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.#form.requestSubmit(this.#form.querySelector("button[value=compare]"));
    } else if (event.altKey && event.key === "n") {
      event.preventDefault();
      this.#nextProblem();
    }
  }

  #nextProblem() {
    const at = this.#field.value.slice(0, this.#field.selectionStart).split("\n").length;
    const lines = [...this.#problems.querySelectorAll("li[data-line]")].map((problem) => Number(problem.dataset.line) - Number(this.#field.dataset.linesAbove));
    const next = lines.filter((line) => line > at).sort((one, other) => one - other)[0] ?? lines[0];
    if (next > 0) this.#goTo(next);
  }

  /** Offers a text that this device has and the server does not; it is never put in by itself. */
  async #offer() {
    const stored = await recall(this.dataset.file);
    if (!stored || stored.text === this.#field.value) return forget(this.dataset.file);
    const time = new Date(stored.at).toLocaleTimeString([], { hour: "numeric", minute: "2-digit" });
    const note = make("section", { className: "desk-note desk-note--device" });
    const field = make("textarea", { readOnly: true, rows: 6, value: stored.text });
    field.setAttribute("aria-label", "The text of this device");
    const use = make("button", { type: "button", className: "button", textContent: "Use it" });
    const drop = make("button", { type: "button", className: "button button--quiet", textContent: "Throw it away" });
    use.addEventListener("click", () => {
      this.#field.value = stored.text;
      note.remove();
      this.#onInput();
    });
    drop.addEventListener("click", () => {
      note.remove();
      forget(this.dataset.file);
    });
    note.append(make("p", { textContent: `This device has a text of ${time} that was not kept. Below the line is what is kept.` }), field, use, drop);
    this.prepend(note);
  }
}

function problemOf(problem) {
  const item = make("li", { className: `problem ${problem.mend ? "problem--mend" : "problem--look"}` });
  item.dataset.line = problem.line ?? "";
  const words = make("p");
  words.append(make("strong", { textContent: `${problem.mend ? "Mend" : "Look at"}: ${problem.place}.` }), ` ${problem.message}`);
  const advice = make("p", { className: "problem__advice", textContent: `${problem.advice} ` });
  advice.append(make("span", { className: "problem__rule", textContent: `(${problem.rule})` }));
  item.append(words, advice);
  return item;
}

function make(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}

/** The browser's own store: a closed window or a dead battery loses at most what was typed since. */
const store = new Promise((resolve) => {
  const opening = indexedDB.open("desk", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("texts");
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => resolve(undefined);
});

async function remember(file, text) {
  (await store)?.transaction("texts", "readwrite").objectStore("texts").put({ text, at: Date.now() }, file);
}

async function forget(file) {
  (await store)?.transaction("texts", "readwrite").objectStore("texts").delete(file);
}

async function recall(file) {
  const request = (await store)?.transaction("texts").objectStore("texts").get(file);
  return request && new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  });
}

customElements.define("desk-keep", DeskKeep);
