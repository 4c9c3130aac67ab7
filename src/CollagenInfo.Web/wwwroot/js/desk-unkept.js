/** Lets the browser ask before somebody leaves a form in which something is typed that is not kept. */
class DeskUnkept extends HTMLElement {
  #isSent = false;

  connectedCallback() {
    this.addEventListener("submit", () => (this.#isSent = true));
    addEventListener("beforeunload", (event) => this.#isUnkept && event.preventDefault());
    // The form again, after the way back from where it was sent.
    addEventListener("pageshow", () => (this.#isSent = false));
  }

  get #isUnkept() {
    return !this.#isSent && (this.hasAttribute("typed") || [...this.querySelectorAll("input, textarea, select")].some(isTyped));
  }
}

function isTyped(field) {
  if (field.type === "hidden") return false;
  if (field.type === "file") return field.files.length > 0;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.options) return field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
  return field.value !== field.defaultValue;
}

customElements.define("desk-unkept", DeskUnkept);
