/** Sends what a reader says about a page, and puts the next question or the thanks in its place: the page, or an answer on it, stays. */
class PageFeedback extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", (event) => this.#send(event));
  }

  #send(event) {
    event.preventDefault();
    const form = event.target;
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.responseType = "document";
    request.onload = () => this.#show(request.response);
    request.onerror = () => this.#say("There is no connection, so this was not sent. You can try again when you are online.");
    request.send(fields);
  }

  #show(page) {
    const answer = page?.querySelector("page-feedback");
    if (!answer) return this.#say("This could not be taken now. Please try again in a moment.");
    for (const sheet of page.querySelectorAll("link[rel=stylesheet]")) {
      // Before those for paper and forced colors, which stand over what is for the screen.
      const isNew = !document.querySelector(`link[href="${sheet.getAttribute("href")}"]`);
      if (isNew) document.querySelector("link[media]").before(document.adoptNode(sheet));
    }
    this.replaceChildren(...document.adoptNode(answer).childNodes);
    const field = this.querySelector("[aria-invalid]") ?? this;
    if (field === this) this.tabIndex = -1;
    field.focus();
  }

  #say(words) {
    this.querySelector("[role=alert]")?.remove();
    this.append(Object.assign(document.createElement("p"), { role: "alert", textContent: words }));
  }
}

customElements.define("page-feedback", PageFeedback);
