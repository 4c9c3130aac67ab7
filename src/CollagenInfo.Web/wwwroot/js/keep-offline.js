/**
 * Lets a page be read again without a network, if it is one of those that the site names: asks the worker to keep it.
 * Every other page only asks the worker to look if what it has is still right.
 */
const roots = document.body.dataset.offline.split(" ");
const { pathname } = location;
const isKept = roots.some((root) => `${pathname}/`.startsWith(`${root}/`));

/** The site's policy lets no text become the address of a script, except by this: the worker's own. */
const workerAddress = (query) => {
  const address = `/offline.js?${query}`;
  return window.trustedTypes?.createPolicy("offline-worker", { createScriptURL: () => address }).createScriptURL("") ?? address;
};

if ("serviceWorker" in navigator) {
  if (isKept) await navigator.serviceWorker.register(workerAddress(new URLSearchParams(roots.map((root) => ["root", root]))));
  const worker = isKept ? (await navigator.serviceWorker.ready).active : navigator.serviceWorker.controller;
  // By its address, so that the page after a form is kept as the empty form.
  worker?.postMessage(isKept ? pathname : null);
}
