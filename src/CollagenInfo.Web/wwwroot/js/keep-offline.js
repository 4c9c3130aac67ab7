/**
 * Lets a page be read again without a network, if its topic is for that or it is the aftercare timeline: asks the worker to keep
 * it, with what it is made of. The worker takes only what it may.
 */
const topics = document.body.dataset.offline.split(" ").filter((topic) => topic !== "");
const { pathname } = location;
const isKept = pathname === "/tools/aftercare-timeline" || topics.some((topic) => `${pathname}/`.startsWith(`${topic}/`));

/** The site's policy lets no text become the address of a script, except by this: the worker's own. */
const workerAddress = (query) => {
  const address = `/offline.js?${query}`;
  return window.trustedTypes?.createPolicy("offline-worker", { createScriptURL: () => address }).createScriptURL("") ?? address;
};

if (isKept && "serviceWorker" in navigator) {
  await navigator.serviceWorker.register(workerAddress(new URLSearchParams(topics.map((topic) => ["topic", topic]))));
  const { active } = await navigator.serviceWorker.ready;
  const parts = [document.querySelector("link[rel=icon]").href, ...performance.getEntriesByType("resource").map((part) => part.name)];
  // By its address, so that the page after a form is kept as the empty form.
  active.postMessage([pathname, ...parts]);
}
