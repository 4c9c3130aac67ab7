/** Fetches a page anew that has just changed, so that its link does not show the copy which this browser had. */
class DeskFresh extends HTMLElement {
  connectedCallback() {
    fetch(this.querySelector("a").href, { cache: "reload" }).catch(() => undefined);
  }
}

customElements.define("desk-fresh", DeskFresh);
