/** Shows the page beside the text, as readers would see it. On a narrow screen, or without it, the page is behind "Look". */
class DeskLook extends HTMLElement {
  #shown;
  #note;
  #open;

  connectedCallback() {
    if (!matchMedia("(min-width: 64rem)").matches) return;
    this.parentElement.classList.add("editor-desk--look");
    this.#open = make("a", { target: "_blank", textContent: "Open in a new tab" });
    const bar = make("p", { className: "look__bar" });
    bar.append(this.#size("Phone", true), this.#size("Wide", false), this.#open);
    this.#note = make("p", { className: "look__note", hidden: true });
    this.#note.textContent = "The text cannot be shown like this. Below is the last that could.";
    this.append(bar, this.#note);
    this.#load(this.dataset.preview);
    document.addEventListener("desk:kept", (event) => this.#load(event.detail));
  }

  /** The next page is loaded behind the one that is shown, so that nothing flickers and the place stays. */
  #load(address) {
    this.#open.href = address;
    this.querySelector(".look__next")?.remove();
    const next = make("iframe", { title: "The page as readers would see it", className: "look__next", src: address });
    next.sandbox = "allow-same-origin";
    next.addEventListener("load", () => {
      const isPage = Boolean(next.contentDocument?.querySelector(".site-header"));
      this.#note.hidden = isPage;
      this.#shown?.classList.toggle("look__old", !isPage);
      if (!isPage) return next.remove();
      next.contentWindow.scrollTo(0, this.#shown?.contentWindow.scrollY ?? 0);
      next.classList.remove("look__next");
      this.#shown?.remove();
      this.#shown = next;
    }, { once: true });
    this.append(next);
  }

  #size(words, isPhone) {
    const button = make("button", { type: "button", className: "button button--quiet button--small", textContent: words });
    button.setAttribute("aria-pressed", String(isPhone));
    button.addEventListener("click", () => {
      this.parentElement.classList.toggle("editor-desk--wide", !isPhone);
      for (const other of this.querySelectorAll("button")) other.setAttribute("aria-pressed", String(other === button));
    });
    return button;
  }
}

function make(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}

customElements.define("desk-look", DeskLook);
