/** Lets a page on aftercare be read again without a network: asks the worker to keep it, with what it is made of. */
const isAftercare = /^\/(aftercare(\/.*)?|tools\/aftercare-timeline)$/.test(location.pathname);

if (isAftercare && "serviceWorker" in navigator) {
  await navigator.serviceWorker.register("/offline.js");
  const { active } = await navigator.serviceWorker.ready;
  const parts = performance.getEntriesByType("resource").filter((part) => ["link", "script", "img"].includes(part.initiatorType));
  // By its address, so that the page after a form is kept as the empty form.
  active.postMessage([location.pathname, ...parts.map((part) => new URL(part.name).pathname)]);
}
