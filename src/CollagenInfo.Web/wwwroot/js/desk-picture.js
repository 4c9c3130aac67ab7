/** Takes a picture that is pasted or dropped, also one that was pasted into a text, as if it had been chosen. */
class DeskPicture extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input");
    this.querySelector("[data-more]").hidden = false;
    const take = (event, { files, types }) => {
      if (files.length === 0 || types.includes("text/plain")) return;
      event.preventDefault();
      field.files = files;
    };
    document.addEventListener("paste", (event) => take(event, event.clipboardData));
    document.addEventListener("dragover", (event) => event.preventDefault());
    document.addEventListener("drop", (event) => take(event, event.dataTransfer));
    this.#takeFromText(field);
  }

  async #takeFromText(field) {
    const store = window.caches && (await caches.open("desk-picture"));
    const kept = await store?.match("/staff/pictures/pasted");
    if (!kept) return;
    await caches.delete("desk-picture");
    const picture = await kept.blob();
    const chosen = new DataTransfer();
    chosen.items.add(new File([picture], "pasted", { type: picture.type }));
    field.files = chosen.files;
  }
}

customElements.define("desk-picture", DeskPicture);
