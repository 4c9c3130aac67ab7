/** Prints the page, copies its address, or passes it on with the system's own sheet. Without script there are no such buttons. */
class PageActions extends HTMLElement {
  connectedCallback() {
    this.className = "buttons";
    this.#add("Print", () => window.print());
    // The address of an answer about health leads others to the empty form.
    if (this.hasAttribute("print-only")) return;
    // A browser has no clipboard for a site without HTTPS.
    if (navigator.clipboard) {
      const copy = this.#add("Copy the link", async () => {
        await navigator.clipboard.writeText(location.href);
        // The focus is on it, so a screen reader says it, too.
        copy.textContent = "The link is copied";
      });
    }
    // Whoever closes the sheet without a choice has not failed.
    if (navigator.share) this.#add("Share", () => navigator.share({ title: document.title, url: location.href }).catch(() => undefined));
  }

  #add(text, act) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button button--quiet", textContent: text });
    button.addEventListener("click", act);
    this.append(button);
    return button;
  }
}

customElements.define("page-actions", PageActions);
