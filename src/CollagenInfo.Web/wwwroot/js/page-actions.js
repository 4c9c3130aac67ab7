/** Prints the page, and passes its address on: with the system's own sheet, or else copied. Without script there are no such buttons. */
class PageActions extends HTMLElement {
  connectedCallback() {
    this.#show("print", () => window.print());
    // Whoever closes the sheet without a choice has not failed.
    if (navigator.share) {
      const share = this.#show("pass-on", () => navigator.share({ title: document.title, url: location.href }).catch(() => undefined));
      if (share) share.querySelector("span").textContent = "Share";
    }
    // A browser has no clipboard for a site without HTTPS.
    else if (navigator.clipboard) {
      const copy = this.#show("pass-on", async () => {
        await navigator.clipboard.writeText(location.href);
        // The focus is on it, so a screen reader says it, too.
        copy.querySelector("span").textContent = "Link copied";
      });
    }
  }

  #show(name, act) {
    const button = this.querySelector(`[name=${name}]`);
    button?.addEventListener("click", act);
    button?.removeAttribute("hidden");
    return button;
  }
}

customElements.define("page-actions", PageActions);
