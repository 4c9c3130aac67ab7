/** Adds a button that copies what stands here. */
class DeskCopy extends HTMLElement {
  connectedCallback() {
    if (!navigator.clipboard) return;
    const text = [...this.querySelectorAll("li, p")].map((line) => line.textContent.trim()).join("\n");
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: "Copy" });
    const told = Object.assign(document.createElement("span"), { role: "status" });
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text);
      told.textContent = " Copied.";
    });
    const row = document.createElement("p");
    row.append(button, told);
    this.append(row);
  }
}

customElements.define("desk-copy", DeskCopy);
