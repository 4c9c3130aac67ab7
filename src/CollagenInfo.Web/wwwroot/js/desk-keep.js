/**
 * Keeps the text of the editor while somebody types: on the server, and on this device until the server has it. Without it, the
 * form's buttons do the same.
 */
const pause = 800;
const longest = 5000;
const look = 5000;
const asScript = { "X-Desk": "1" };

class DeskKeep extends HTMLElement {
  #form;
  #field;
  #problems;
  #place;
  #timer;
  #waitingSince = 0;
  #sending;
  #next;
  #sent;
  #isSignedOut = false;
  #isStopped = false;

  connectedCallback() {
    this.#form = this.querySelector("form");
    this.#field = this.querySelector("textarea");
    this.#problems = this.querySelector("[data-problems]");
    this.#place = [this.dataset.person, this.dataset.file, this.#form.elements.Part.value].join(" ");
    this.#sent = this.#field.defaultValue;
    // Somebody has to choose first which of two texts is to be kept.
    this.#isStopped = this.hasAttribute("waits");
    this.#field.addEventListener("input", () => this.#onInput());
    this.#form.addEventListener("submit", (event) => this.#onSubmit(event));
    document.getElementById("mend")?.addEventListener("submit", (event) => this.#onMendElsewhere(event));
    this.addEventListener("keydown", (event) => this.#onKey(event));
    document.addEventListener("click", (event) => this.#onLink(event));
    document.addEventListener("visibilitychange", () => document.hidden || this.#look());
    document.addEventListener("desk:signed-in", () => this.#look());
    addEventListener("online", () => this.#onInput());
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    setInterval(() => document.hidden || this.#look(), look);
    this.#linkProblems();
    addEventListener("hashchange", () => this.#goToHash());
    this.#goToHash();
    this.#offer();
    // What was typed before this script had come.
    this.#onInput();
  }

  get #isKept() {
    return this.#field.value === this.#sent && !this.#sending;
  }

  #onInput() {
    if (this.#isKept && !this.#timer) return;
    remember(this.#place, this.#field.value);
    if (this.#isStopped || this.#isSignedOut) return;
    const now = Date.now();
    this.#waitingSince ||= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), Math.max(0, Math.min(pause, this.#waitingSince + longest - now)));
    say("Keeping ...");
  }

  /** One request at a time: however much is typed meanwhile goes with the next, and only one waits. */
  #keep() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    return (this.#next ??= this.#keepAfterwards());
  }

  async #keepAfterwards() {
    await this.#sending;
    this.#next = undefined;
    if (this.#isStopped || this.#isSignedOut) return;
    this.#waitingSince = 0;
    this.#sending = this.#send(this.#field.value).finally(() => (this.#sending = undefined));
    await this.#sending;
  }

  async #send(text) {
    let answer;
    try {
      const body = new URLSearchParams(new FormData(this.#form));
      answer = await fetch(this.#form.action, { method: "POST", body, headers: asScript, redirect: "manual" });
    } catch {
      return this.#notKept("no connection");
    }

    if (answer.status === 401) return this.#signedOut();
    if (answer.status === 409) return this.#stop(`${(await answer.json()).says} Press Keep to see both.`);
    if (answer.status === 507) return this.#notKept("the desk's disk is full");
    if (!answer.ok) return this.#notKept("the server did not take it");
    this.#sent = text;
    if (this.#field.value === text) forget(this.#place);
    this.#show(await answer.json());
  }

  /** Tries again by itself. */
  #notKept(why) {
    say(`Not kept: ${why}. Your text is safe on this device.`);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), longest);
  }

  #stop(words) {
    this.#isStopped = true;
    say(words);
  }

  #signedOut() {
    if (this.#isSignedOut) return;
    this.#sessionIs(false);
    say("You are signed out. Your text is kept on this device.");
  }

  #sessionIs(isOpen) {
    this.#isSignedOut = !isOpen;
    document.dispatchEvent(new CustomEvent("desk:session", { detail: { isOpen } }));
  }

  /** Asks now and then whether the page has changed on the site, and whether the same person is signed in. */
  async #look() {
    if (this.#sending || this.#isStopped) return;
    let answer;
    try {
      answer = await fetch(this.dataset.state, { headers: asScript });
    } catch {
      return;
    }

    if (answer.status === 401) return this.#signedOut();
    if (!answer.ok || this.#sending) return;
    const told = await answer.json();
    if (told.person !== this.dataset.person) {
      this.#sessionIs(false);
      return say(`This text is ${this.dataset.name}'s and not kept. Sign in as ${this.dataset.name} to keep it.`);
    }

    showMoved(told);
    showPresent(told);
    if (!this.#isSignedOut) return;
    this.#sessionIs(true);
    this.#keep();
  }

  #show(told) {
    this.#form.elements.Number.value = told.number;
    say(told.says);
    showMoved(told);
    this.#problems.querySelector("[data-summary]").textContent = told.summary;
    const list = this.#problems.querySelector("ol");
    list.replaceChildren(...told.problems.map(problemOf));
    list.hidden = told.problems.length === 0;
    document.getElementById("mend")?.setAttribute("action", `/staff/changes/${told.change}/mend`);
    this.#linkProblems();
    document.dispatchEvent(new CustomEvent("desk:kept", { detail: told.preview }));
  }

  /** A button beside each problem that leads to its line, and one that mends it where the right text is known. */
  #linkProblems() {
    for (const button of this.#problems.querySelectorAll("button[name=Fix]")) {
      button.addEventListener("click", (event) => this.#mend(event, JSON.parse(button.value)));
    }
    for (const problem of this.#problems.querySelectorAll("li")) {
      const line = this.#lineOf(problem);
      if (line < 1) continue;
      const go = make("button", { type: "button", className: "button button--quiet button--small", textContent: "Go" });
      go.setAttribute("aria-label", `Go to line ${problem.dataset.line}`);
      go.addEventListener("click", () => this.#goTo(line));
      problem.querySelector(".problem__ways").append(go);
    }
  }

  /** Puts the right text in as if it were typed, so that it can be undone. What stands above the text is left to the form. */
  #mend(event, { line, before, after }) {
    const at = line - Number(this.#field.dataset.linesAbove);
    if (at < 1) return;
    event.preventDefault();
    const lines = this.#field.value.split("\n");
    if (lines[at - 1] !== before) return say("The text has changed there, so nothing was put in.");
    const start = lines.slice(0, at - 1).reduce((length, each) => length + each.length + 1, 0);
    const same = sameLetters(before, after);
    const end = sameLetters([...before.slice(same)].reverse().join(""), [...after.slice(same)].reverse().join(""));
    this.#goTo(at);
    this.#field.setSelectionRange(start + same, start + before.length - end);
    const text = after.slice(same, after.length - end);
    if (document.execCommand(text ? "insertText" : "delete", false, text)) return;
    this.#field.setRangeText(text, start + same, start + before.length - end, "end");
    this.#field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** The line of the text; below 1 if the problem is above it or in another file. */
  #lineOf(problem) {
    return Number(problem.dataset.line) - Number(this.#field.dataset.linesAbove);
  }

  /** An address can lead to a line; what stands above the text is edited with the whole file. */
  #goToHash() {
    const line = Number(location.hash.match(/^#line-(\d+)$/)?.[1]);
    if (!line) return;
    const own = line - Number(this.#field.dataset.linesAbove);
    if (own > 0) this.#goTo(own);
    else location.replace(`${location.pathname}/text${location.hash}`);
  }

  #goTo(line) {
    const lines = this.#field.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
    this.#field.focus();
    this.#field.setSelectionRange(start, start + (lines[line - 1] ?? "").length);
    this.#field.scrollTop = this.#heightOf(this.#field.value.slice(0, start)) - this.#field.clientHeight / 3;
  }

  /** How far down a text reaches: long lines are wrapped, so lines cannot be counted. */
  #heightOf(text) {
    const probe = this.#field.cloneNode();
    probe.removeAttribute("id");
    probe.value = text;
    probe.style.blockSize = probe.style.minBlockSize = "0";
    this.#field.after(probe);
    const height = probe.scrollHeight;
    probe.remove();
    return height;
  }

  #nextProblem() {
    const at = this.#field.value.slice(0, this.#field.selectionStart).split("\n").length;
    const lines = [...this.#problems.querySelectorAll("li")].map((problem) => this.#lineOf(problem)).filter((line) => line > 0);
    lines.sort((one, other) => one - other);
    const next = lines.find((line) => line > at) ?? lines[0];
    if (next) this.#goTo(next);
  }

  /** The text is kept first, as at a pause, or the form would have an old number and this device a text that nobody needs. */
  async #onSubmit(event) {
    if (!navigator.onLine) {
      event.preventDefault();
      return say("No connection. Your text is safe on this device; go on when it is back.");
    }
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#isKept || this.#isStopped) {
      this.#isStopped = true;
      return;
    }
    event.preventDefault();
    await this.#keep();
    if (this.#isKept || this.#isStopped) this.#form.requestSubmit(event.submitter);
  }

  /** What was just typed is kept first. With the answer come other buttons in place of those that were there. */
  async #onMendElsewhere(event) {
    if (this.#isKept || this.#isStopped || this.#isSignedOut) return;
    event.preventDefault();
    const { target: form, submitter } = event;
    await this.#keep();
    if (!this.#isKept) return;
    const button = [...form.elements].find(({ name, value }) => name === submitter.name && value === submitter.value);
    if (button) form.requestSubmit(button);
    else say("Your text is kept. What is to mend is not the same any more.");
  }

  /** A link of the desk shows what is kept, so what was just typed is kept first. */
  async #onLink(event) {
    const link = event.target.closest?.("a[href^='/staff']:not([target])");
    if (!link || this.#isKept || this.#isStopped || this.#isSignedOut || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    await this.#keep();
    location.href = link.href;
  }

  #onKey(event) {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isCommand && event.key === "s") {
      event.preventDefault();
      this.#keepNow();
    } else if (isCommand && event.key === "Enter") {
      event.preventDefault();
      const publish = this.#form.querySelector("button[value=compare]");
      if (publish) this.#form.requestSubmit(publish);
    } else if (event.altKey && event.code === "KeyN") {
      event.preventDefault();
      this.#nextProblem();
    }
  }

  async #keepNow() {
    await this.#keep();
    if (this.#isKept && this.#form.elements.Number.value > 0) say("Kept. Not on the site yet.");
  }

  /** Offers a text that this device has and the server does not; it is never put in by itself. */
  async #offer() {
    const stored = await recall(this.#place);
    if (!stored) return;
    if (stored.text === this.#field.value) return this.#isStopped || forget(this.#place);
    const time = new Date(stored.at).toLocaleString([], { weekday: "short", hour: "numeric", minute: "2-digit" });
    const note = document.querySelector("[data-device]");
    note.querySelector("[data-device-time]").textContent = time;
    note.querySelector("textarea").value = stored.text;
    const [see, drop] = note.querySelectorAll("button");
    see.addEventListener("click", async () => {
      if (!this.#isKept) await this.#keep();
      this.#field.value = stored.text;
      this.#form.elements.Number.value = this.dataset.ofDevice;
      this.#form.requestSubmit();
    });
    drop.addEventListener("click", () => {
      note.hidden = true;
      if (this.#isKept) forget(this.#place);
    });
    note.hidden = false;
  }
}

/** How many letters two texts have in common at their beginning. */
function sameLetters(one, other) {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same;
}

function say(words) {
  const line = document.querySelector("[data-kept]");
  if (line.textContent !== words) line.textContent = words;
}

/** The bar that the page has changed on the site, and the ways to the change, which may have just begun or ended. */
function showPresent({ present }) {
  const note = document.querySelector("[data-present]");
  note.hidden = !present;
  note.textContent = present ?? "";
}

function showMoved({ moved, change }) {
  const bar = document.querySelector("[data-moved]");
  bar.hidden = !moved;
  bar.querySelector("[data-moved-text]").textContent = moved ?? "";
  // A glance at how things stand says nothing of the change.
  if (change === undefined) return;
  for (const link of document.querySelectorAll("[data-of-change]")) {
    link.hidden = change === 0;
    link.querySelector("a").href = `/staff/changes/${change}${link.dataset.ofChange}`;
  }
}

function problemOf(problem) {
  const item = make("li", { className: `problem ${problem.mend ? "problem--mend" : "problem--look"}` });
  item.dataset.line = problem.line ?? "";
  const words = make("p");
  words.append(make("strong", { textContent: `${problem.mend ? "Mend" : "Look at"}: ${problem.place}.` }), ` ${problem.message}`);
  const advice = make("p", { className: "problem__advice", textContent: `${problem.advice} ` });
  advice.append(make("span", { className: "problem__rule", textContent: `(${problem.rule})` }));
  const ways = make("div", { className: "problem__ways" });
  item.append(words, advice, ways);
  if (problem.fix) {
    const fix = make("button", { className: "button button--small", name: "Fix", value: problem.sent, textContent: problem.fix });
    fix.setAttribute("form", "editor");
    ways.append(fix);
  }
  for (const { words, sent } of problem.mends) {
    const mend = make("button", { className: "button button--small", name: "Mend", value: sent, textContent: words });
    mend.setAttribute("form", "mend");
    ways.append(mend);
  }
  if (problem.go) ways.append(make("a", { href: problem.go, className: "button button--quiet button--small", textContent: "Go" }));
  return item;
}

function make(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}

/** The browser's own store: a closed window or a dead battery loses nothing that was typed. */
const store = new Promise((resolve) => {
  const opening = indexedDB.open("desk", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("texts");
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => resolve(undefined);
});

async function remember(place, text) {
  (await store)?.transaction("texts", "readwrite").objectStore("texts").put({ text, at: Date.now() }, place);
}

async function forget(place) {
  (await store)?.transaction("texts", "readwrite").objectStore("texts").delete(place);
}

async function recall(place) {
  const request = (await store)?.transaction("texts").objectStore("texts").get(place);
  return request && new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  });
}

customElements.define("desk-keep", DeskKeep);
