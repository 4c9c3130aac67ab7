/** Buttons that write Markdown at the cursor. Without it, a page lists what can be copied. */
const blocks = {
  Heading: "## ",
  List: "- ",
  "Emergency card": "::: emergency\n## Call {{ clinic.emergency-number }} now if:\n\n- \n:::\n",
  "Same-day card": "::: urgent\n## Get medical help the same day if:\n\n- \n:::\n",
  "Call-us card": "::: non-urgent\n## Call us when we are open if:\n\n- \n:::\n",
  Do: "::: do\n- \n:::\n",
  "Do not": "::: do-not\n- do not \n:::\n",
};
const lists = { numbers: "Number", links: "Link", sources: "Source" };

class DeskInsert extends HTMLElement {
  #field;

  connectedCallback() {
    this.#field = this.parentElement.querySelector("textarea");
    this.classList.add("insert");
    for (const [kind, words] of Object.entries(lists)) this.append(this.#button(words, () => this.#choose(kind)));
    const more = make("details", { className: "insert__more" });
    more.append(make("summary", { textContent: "Block" }));
    for (const [words, text] of Object.entries(blocks)) {
      more.append(this.#button(words, () => {
        more.open = false;
        this.#write(text, true);
      }));
    }
    this.append(more);
    this.#field.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === "k") {
        event.preventDefault();
        this.#choose("links");
      }
    });
  }

  #button(words, act) {
    const button = make("button", { type: "button", className: "button button--quiet button--small", textContent: words });
    button.addEventListener("click", act);
    return button;
  }

  /** By a command of the browser, so that it can be undone by Ctrl+Z; the newer way forgets what was before. */
  #write(text, isBlock = false) {
    this.#field.focus();
    const before = this.#field.value.slice(0, this.#field.selectionStart);
    const written = isBlock && before && !before.endsWith("\n") ? `\n\n${text}` : text;
    if (!document.execCommand("insertText", false, written)) {
      this.#field.setRangeText(written, this.#field.selectionStart, this.#field.selectionEnd, "end");
      this.#field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  async #choose(kind) {
    const dialog = make("dialog", { className: "insert__dialog" });
    const find = make("input", { type: "search", autocomplete: "off" });
    find.setAttribute("aria-label", `Find a ${lists[kind].toLowerCase()}`);
    const list = make("ul", { className: "insert__list" });
    const close = make("button", { type: "button", className: "button button--quiet", textContent: "Close" });
    close.addEventListener("click", () => dialog.close());
    dialog.append(make("h2", { textContent: lists[kind] }), find, list, close);
    dialog.addEventListener("close", () => {
      dialog.remove();
      this.#field.focus();
    });
    this.append(dialog);
    dialog.showModal();
    let asked = 0;
    const show = async () => {
      const own = ++asked;
      const answer = await fetch(`/staff/insert/${kind}?${new URLSearchParams({ find: find.value, from: this.dataset.topic })}`, { headers: { "X-Desk": "1" } });
      if (own !== asked) return;
      const items = answer.ok ? await answer.json() : [];
      list.replaceChildren(...items.map((item) => {
        const line = make("li");
        const button = make("button", { type: "button", className: "insert__item" });
        button.append(make("strong", { textContent: item.label }), make("span", { textContent: item.detail }));
        button.addEventListener("click", () => {
          dialog.close();
          this.#write(item.markdown);
        });
        line.append(button);
        return line;
      }));
      if (items.length === 0) list.append(make("li", { textContent: answer.ok ? "Nothing has these words." : "You are signed out, or the server does not answer." }));
    };
    find.addEventListener("input", show);
    await show();
  }
}

function make(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}

customElements.define("desk-insert", DeskInsert);
