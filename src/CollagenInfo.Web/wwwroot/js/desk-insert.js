/** Buttons that write Markdown at the cursor, out of lists that can be searched. Without it, a page lists what can be copied. */
const lists = { numbers: "Number", links: "Link", sources: "Source", blocks: "Block", pictures: "Picture" };

class DeskInsert extends HTMLElement {
  #field;

  connectedCallback() {
    this.#field = this.parentElement.querySelector("textarea");
    this.setAttribute("role", "group");
    this.setAttribute("aria-label", "Insert");
    for (const [kind, words] of Object.entries(lists)) {
      const button = make("button", { type: "button", className: "button button--quiet button--small", textContent: words });
      button.setAttribute("aria-haspopup", "dialog");
      button.addEventListener("click", () => this.#choose(kind));
      this.append(button);
    }
    this.#field.addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== "k") return;
      event.preventDefault();
      this.#choose("links");
    });
    this.#field.addEventListener("paste", (event) => this.#bring(event, event.clipboardData));
    this.#field.addEventListener("drop", (event) => this.#bring(event, event.dataTransfer));
  }

  /** A picture goes to the form that asks what it shows. The link keeps the text first. */
  async #bring(event, data) {
    // Office programs copy a picture of the text beside it: then the text is meant.
    const picture = !data.types.includes("text/plain") && [...data.files].find((file) => file.type.startsWith("image/"));
    const form = document.querySelector("[data-picture]");
    if (!picture || !form || !window.caches) return;
    event.preventDefault();
    const store = await caches.open("desk-picture");
    await store.put("/staff/pictures/pasted", new Response(picture));
    form.click();
  }

  #choose(kind) {
    // Browsers forget the cursor while the dialog is open.
    const place = [this.#field.selectionStart, this.#field.selectionEnd];
    const dialog = make("dialog", { className: "insert__dialog" });
    dialog.setAttribute("aria-label", lists[kind]);
    const find = make("input", { type: "search", autocomplete: "off" });
    find.setAttribute("aria-label", "Find");
    const close = make("button", { type: "button", className: "button button--quiet button--small", textContent: "Close" });
    const head = make("p", { className: "insert__head" });
    head.append(find, close);
    const list = make("ul", { className: "insert__list" });
    dialog.append(make("h2", { textContent: lists[kind] }), head, list);
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      this.#field.focus();
      this.#field.setSelectionRange(...place);
      if (dialog.returnValue) this.#write(dialog.returnValue);
    });
    const show = async () => {
      const words = find.value;
      const [items, trouble] = await this.#found(kind, words);
      if (words !== find.value) return;
      list.replaceChildren(...items.map((item) => this.#line(item, dialog)));
      if (items.length === 0) list.append(make("li", { textContent: trouble ?? "Nothing has these words." }));
    };
    let waiting;
    find.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, 150);
    });
    find.addEventListener("keydown", async (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      await show();
      list.querySelector("button")?.click();
    });
    this.append(dialog);
    dialog.showModal();
    show();
  }

  async #found(kind, find) {
    try {
      const query = new URLSearchParams({ find, from: this.dataset.file });
      const answer = await fetch(`${this.dataset.lists}/${kind}?${query}`, { headers: { "X-Desk": "1" } });
      return answer.ok ? [await answer.json()] : [[], (await answer.json()).message];
    } catch {
      return [[], "No connection."];
    }
  }

  #line(item, dialog) {
    const button = make("button", { type: "button", className: "insert__item" });
    button.append(make("strong", { textContent: item.label }), make("span", { textContent: item.detail }));
    button.addEventListener("click", () => dialog.close(item.markdown));
    const line = make("li");
    line.append(button);
    return line;
  }

  /** By a command of the browser, so that it can be undone by Ctrl+Z; the newer way forgets what was before. */
  #write(text) {
    const before = this.#field.value.slice(0, this.#field.selectionStart);
    const written = text.endsWith("\n") && before && !before.endsWith("\n") ? `\n\n${text}` : text;
    if (document.execCommand("insertText", false, written)) return;
    this.#field.setRangeText(written, this.#field.selectionStart, this.#field.selectionEnd, "end");
    this.#field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function make(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}

customElements.define("desk-insert", DeskInsert);
