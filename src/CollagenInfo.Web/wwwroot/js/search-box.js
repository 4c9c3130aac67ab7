/** Shows what is found while somebody types. Without it the box is a form that leads to the search page. */
class SearchBox extends HTMLElement {
  #field;
  #list;
  #news;
  #waiting;
  #asked;
  #active = -1;

  connectedCallback() {
    this.#field = this.querySelector("input[type=search]");
    if (!this.#field || this.#list) return;
    const id = `${this.#field.id}-list`;
    this.#list = make("ul", { id, className: "search-box__list", role: "listbox", ariaLabel: "Suggestions", hidden: true });
    this.#news = make("p", { className: "visually-hidden", role: "status" });
    this.append(this.#list, this.#news);
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id };
    for (const [name, value] of Object.entries(attributes)) this.#field.setAttribute(name, value);
    this.#field.addEventListener("focus", this.#onFocus, { once: true });
    this.closest("details")?.addEventListener("toggle", (event) => event.target.open && this.#field.focus());
    this.#field.addEventListener("input", this.#onInput);
    this.#field.addEventListener("keydown", this.#onKey);
    this.addEventListener("focusout", this.#onFocusOut);
    this.#list.addEventListener("pointerdown", keepFocus);
    // What was typed before this script had come.
    if (this.#field !== document.activeElement) return;
    this.#onFocus();
    if (this.#field.value !== this.#field.defaultValue) this.#onInput();
  }

  disconnectedCallback() {
    clearTimeout(this.#waiting);
    this.#asked?.abort();
  }

  /** How the list looks is loaded by whoever types, not by every reader. */
  #onFocus = () => {
    const sheet = make("link", { rel: "stylesheet", href: this.dataset.sheet });
    if (!document.querySelector(`link[href="${this.dataset.sheet}"]`)) document.querySelector("link[media]").before(sheet);
  };

  #onInput = () => {
    clearTimeout(this.#waiting);
    this.#asked?.abort();
    const text = this.#field.value.trim();
    if (text.length < 2) this.#close();
    else this.#waiting = setTimeout(() => this.#ask(text), 150);
  };

  #onFocusOut = (event) => {
    if (!this.contains(event.relatedTarget)) this.#close();
  };

  #onKey = (event) => {
    const isOpen = !this.#list.hidden;
    if (event.isComposing) return;
    if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      this.#close();
    } else if (event.key === "Enter" && isOpen && this.#active >= 0) {
      event.preventDefault();
      this.#options[this.#active].click();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) this.#move(event.key === "ArrowDown" ? 1 : -1);
      else this.#onInput();
    }
  };

  get #options() {
    return this.#list.querySelectorAll("a");
  }

  async #ask(text) {
    this.#asked = new AbortController();
    try {
      const address = `/search/suggest?q=${encodeURIComponent(text.slice(0, 200))}`;
      const answer = await fetch(address, { signal: this.#asked.signal, referrerPolicy: "no-referrer" });
      if (answer.ok) this.#show(await answer.json());
      else this.#close();
    } catch {
      // Typed on, or no connection: the form still works.
    }
  }

  #show(lines) {
    this.#choose(-1);
    this.#list.replaceChildren(...lines.map((line, place) => this.#option(line, place)));
    this.#list.hidden = lines.length === 0 || !this.contains(document.activeElement);
    this.#field.setAttribute("aria-expanded", String(!this.#list.hidden));
    const urgent = lines.find((line) => line.isUrgent);
    const found = `${lines.length} ${lines.length === 1 ? "suggestion" : "suggestions"}.`;
    const count = lines.length === 0 ? "No suggestion. Press Enter to search." : found;
    this.#news.textContent = urgent ? `${urgent.title}: ${urgent.detail}. ${count}` : count;
  }

  /** The link itself is the option: an option may not hold anything that can be pressed. */
  #option({ title, detail, address, isUrgent }, place) {
    const shown = make("span", { className: "search-box__title", textContent: title });
    const link = make("a", { id: `${this.#list.id}-${place}`, href: address, role: "option", ariaSelected: "false", tabIndex: -1 }, shown);
    if (detail) link.append(make("span", { className: "search-box__detail", textContent: detail }));
    return make("li", { role: "none", className: isUrgent ? "search-box__option search-box__option--urgent" : "search-box__option" }, link);
  }

  /** Down from the last line, or up from the first, leads back to the field. */
  #move(step) {
    const count = this.#options.length + 1;
    this.#choose(((this.#active + 1 + step + count) % count) - 1);
  }

  #choose(place) {
    this.#options[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = place;
    const option = this.#options[place];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#field.setAttribute("aria-activedescendant", option.id);
    else this.#field.removeAttribute("aria-activedescendant");
  }

  #close() {
    this.#choose(-1);
    this.#list.hidden = true;
    this.#news.textContent = "";
    this.#field.setAttribute("aria-expanded", "false");
  }
}

/** A press on a line must not take the focus from the field, or the list would close before the click. */
const keepFocus = (event) => event.preventDefault();

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

customElements.define("search-box", SearchBox);
