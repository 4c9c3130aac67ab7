/** Shows the page beside the text, as readers would see it. Without it, the page is behind "Look". */
class DeskLook extends HTMLElement {
  #shown;
  #note;
  #isAsked = false;

  connectedCallback() {
    if (!matchMedia("(min-width: 64rem)").matches) return;
    this.classList.add("look");
    const bar = make("p", { className: "look__bar" });
    bar.append(this.#size("Phone", true), this.#size("Wide", false), make("a", { href: this.dataset.preview, target: "_blank", textContent: "Open in a new tab" }));
    this.#note = make("p", { className: "look__note", hidden: true, textContent: "The text cannot be shown like this. Below is the last that could." });
    this.append(bar, this.#note);
    this.#load(this.dataset.preview);
    document.addEventListener("desk:kept", (event) => this.#load(event.detail));
  }

  /** The next page is loaded behind the one that is shown, so that nothing flickers and the place stays. */
  #load(address) {
    if (this.#isAsked) this.querySelector("iframe[hidden]")?.remove();
    this.#isAsked = true;
    const next = make("iframe", { title: "The page as readers would see it", hidden: true, src: address });
    next.sandbox = "allow-same-origin";
    next.addEventListener("load", () => {
      const canBeShown = next.contentDocument?.querySelector(".site-header") !== null;
      this.#note.hidden = canBeShown;
      this.#shown?.classList.toggle("look__old", !canBeShown);
      if (!canBeShown) return next.remove();
      const place = this.#shown?.contentWindow.scrollY ?? 0;
      next.hidden = false;
      next.contentWindow.scrollTo(0, place);
      this.#shown?.remove();
      this.#shown = next;
      this.#isAsked = false;
    });
    this.append(next);
    this.querySelector("a").href = address;
  }

  #size(words, isPhone) {
    const button = make("button", { type: "button", className: "button button--quiet button--small", textContent: words });
    button.setAttribute("aria-pressed", String(isPhone));
    button.addEventListener("click", () => {
      this.classList.toggle("look--wide", !isPhone);
      for (const other of this.querySelectorAll(".look__bar button")) other.setAttribute("aria-pressed", String(other === button));
    });
    return button;
  }
}

function make(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}

customElements.define("desk-look", DeskLook);
