/** Lets a page on aftercare be read again without a network: asks the worker to keep it, with what it is made of; it takes only what it may. */
const isAftercare = /^\/(aftercare(\/.*)?|tools\/aftercare-timeline)$/.test(location.pathname);

if (isAftercare && "serviceWorker" in navigator) {
  await navigator.serviceWorker.register("/offline.js");
  const { active } = await navigator.serviceWorker.ready;
  const parts = [document.querySelector("link[rel=icon]").href, ...performance.getEntriesByType("resource").map((part) => part.name)];
  // By its address, so that the page after a form is kept as the empty form.
  active.postMessage([location.pathname, ...parts]);
}
