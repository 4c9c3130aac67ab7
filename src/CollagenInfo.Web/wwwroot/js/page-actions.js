/**
 * Passes the address of the page on, with the system's own sheet or else copied, and prints the page. Without script there are no such
 * buttons. Their icons, print first, are what the page has in this element; without them the buttons have words only.
 */
class PageActions extends HTMLElement {
  connectedCallback() {
    const [print, link] = this.children;
    this.classList.add("buttons");
    // The address of an answer about health leads others to the empty form.
    if (!this.hasAttribute("print-only")) this.#addPassOn(link);
    this.#add(print, "Print", () => window.print());
  }

  #addPassOn(icon) {
    if (navigator.share) {
      // Whoever closes the sheet without a choice has not failed.
      this.#add(icon, "Share", () => navigator.share({ title: document.title, url: location.href }).catch(() => undefined));
    }
    // A browser has no clipboard for a site without HTTPS.
    else if (navigator.clipboard) {
      const copy = this.#add(icon, "Copy link", async () => {
        await navigator.clipboard.writeText(location.href);
        // The focus is on it, so a screen reader says it, too.
        copy.lastChild.data = "Link copied";
      });
    } else icon?.remove();
  }

  #add(icon, text, act) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button button--quiet" });
    button.append(...(icon ? [icon] : []), text);
    button.addEventListener("click", act);
    this.append(button);
    return button;
  }
}

customElements.define("page-actions", PageActions);
