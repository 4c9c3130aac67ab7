/** Fills in the code of an invitation from the address, where it stands behind the #: browsers do not send that part. */
class DeskCode extends HTMLElement {
  connectedCallback() {
    if (location.hash.length < 2) return;
    this.querySelector("input").value = location.hash.slice(1);
    // Takes the code out of the address line, so that nobody bookmarks or sends it.
    history.replaceState(null, "", location.pathname);
    this.closest("form").querySelector("button").focus();
  }
}

customElements.define("desk-code", DeskCode);
