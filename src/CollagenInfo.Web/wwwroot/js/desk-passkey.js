/** Asks the browser for a passkey, or makes one, and sends the form with it. Without script its form has another way in. */
class DeskPasskey extends HTMLElement {
  connectedCallback() {
    if (!window.PublicKeyCredential) return;
    this.hidden = false;
    this.querySelector("button").addEventListener("click", this.#press);
  }

  #press = async () => {
    const form = this.closest("form");
    const news = this.querySelector("[role=status]");
    news.textContent = "";
    try {
      form.elements.credential.value = JSON.stringify(await this.#credential(form));
      form.requestSubmit();
    } catch (fault) {
      news.textContent = fault.name === "NotAllowedError" ? "It was stopped, or took too long. Try again." : fault.message;
    }
  };

  async #credential(form) {
    const asked = new URLSearchParams(new FormData(form));
    for (const name of ["password", "posted", "key"]) asked.delete(name);
    const answer = await fetch(this.dataset.options, { method: "POST", body: asked, headers: { "X-Desk": "1" } });
    const options = await answer.json();
    if (!answer.ok) throw new Error(options.message);
    const publicKey = withBytes(options);
    return asText(await navigator.credentials[this.dataset.ask]({ publicKey }));
  }
}

/** The options as the browser wants them: bytes, where JSON has text. */
function withBytes(options) {
  const described = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));
  const made = { ...options, challenge: bytes(options.challenge) };
  if (options.user) made.user = { ...options.user, id: bytes(options.user.id) };
  if (options.excludeCredentials) made.excludeCredentials = described(options.excludeCredentials);
  if (options.allowCredentials) made.allowCredentials = described(options.allowCredentials);
  return made;
}

/** The credential as the server wants it: text, where the browser has bytes. */
function asText(credential) {
  const { response } = credential;
  const parts = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (response[name]) parts[name] = text(response[name]);
  }
  if (response.getTransports) parts.transports = response.getTransports();
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: parts,
  };
}

const bytes = (base64) => Uint8Array.from(atob(base64.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");

customElements.define("desk-passkey", DeskPasskey);
