/** Fills the form with day and time from the address, where a printed code has put them: #2026-11-22T14:30. */
class TreatmentLink extends HTMLElement {
  connectedCallback() {
    const [, day, time] = /^#(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(location.hash) ?? [];
    if (!day || !TreatmentLink.#exists(`${day}T${time}`)) return;
    this.querySelector("[name=day]").value = day;
    this.querySelector("[name=time]").value = time;
    this.querySelector("button").focus();
    // Takes day and time out of the address line, so that nobody bookmarks or sends them. The browser's list of visited pages may
    // still have the address as it was opened.
    history.replaceState(null, "", location.pathname);
  }

  /** A field for a date is emptied by one that does not exist, such as February 30. */
  static #exists(moment) {
    const known = new Date(`${moment}Z`);
    return !Number.isNaN(known.valueOf()) && known.toISOString().startsWith(moment);
  }
}

customElements.define("treatment-link", TreatmentLink);
