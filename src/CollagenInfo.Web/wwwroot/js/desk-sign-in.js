/** Signs in again without leaving the page on which the session ended: with the form of the sign-in page, in a dialog. */
class DeskSignIn extends HTMLElement {
  #dialog;
  #news;

  connectedCallback() {
    this.#dialog = this.querySelector("dialog");
    this.#news = this.querySelector("[role=alert]");
    const [open, later] = this.querySelectorAll("button");
    open.addEventListener("click", () => this.#open(open));
    later.addEventListener("click", () => this.#dialog.close());
    this.#dialog.addEventListener("submit", (event) => this.#onSubmit(event));
    document.addEventListener("desk:session", ({ detail }) => (this.hidden = detail.isOpen));
  }

  async #open(button) {
    button.disabled = true;
    try {
      const page = await documentAt(this.dataset.page);
      this.#dialog.querySelector("[data-form]").replaceChildren(document.adoptNode(page.querySelector("main form")));
      this.#news.textContent = "";
      this.#dialog.showModal();
    } catch {
      location.assign(this.dataset.page);
    } finally {
      button.disabled = false;
    }
  }

  async #onSubmit(event) {
    event.preventDefault();
    this.#news.textContent = "";
    try {
      const body = new URLSearchParams(new FormData(event.target));
      const answer = await fetch(event.target.action, { method: "POST", body, headers: { "X-Desk": "1" } });
      if (answer.ok) return this.#signedIn();
      this.#news.textContent = (await answer.json()).message;
    } catch {
      this.#news.textContent = "The server did not answer. Try again.";
    }
  }

  #signedIn() {
    this.#dialog.close();
    document.dispatchEvent(new Event("desk:signed-in"));
  }
}

/** A page as a document, of which no script runs. */
function documentAt(address) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () => (request.status === 200 && request.response ? resolve(request.response) : reject());
    request.onerror = reject;
    request.send();
  });
}

customElements.define("desk-sign-in", DeskSignIn);
