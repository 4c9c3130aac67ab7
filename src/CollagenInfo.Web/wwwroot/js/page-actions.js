/** Prints the page, copies its address, or passes it on with the system's own sheet. Without script there are no such buttons. */
class PageActions extends HTMLElement {
  connectedCallback() {
    this.className = "buttons";
    this.#add("Print", () => window.print());
    // The address of an answer about health leads others to the empty form.
    if (this.hasAttribute("print-only")) return;
    const news = document.createElement("span");
    news.setAttribute("role", "status");
    this.#add("Copy the link", async () => {
      await navigator.clipboard.writeText(location.href);
      news.textContent = "The link is copied.";
    });
    // Whoever closes the sheet without a choice has not failed.
    if (navigator.share) this.#add("Share", () => navigator.share({ title: document.title, url: location.href }).catch(() => undefined));
    this.append(news);
  }

  #add(text, act) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button button--quiet", textContent: text });
    button.addEventListener("click", act);
    this.append(button);
  }
}

customElements.define("page-actions", PageActions);
