/**
 * Keeps the pages of some topics that somebody has opened, and shows them when there is no network. The page that registers it
 * names the topics. It keeps nothing else: no address with a query, nothing that was sent, and no answer that says no-store.
 */
const cacheName = "aftercare";
const topics = new URL(self.location).searchParams.getAll("topic");
const longest = 30 * 24 * 60 * 60 * 1000;

const isOfTopic = (pathname) => topics.some((topic) => `${pathname}/`.startsWith(`${topic}/`));

const isKept = ({ origin, pathname, search }) =>
  origin === location.origin &&
  !search &&
  (isOfTopic(pathname) || /^\/(tools\/aftercare-timeline|(css|js|images)\/.*|favicon[^/]*)$/.test(pathname));

const isFresh = (answer) => Date.now() - Date.parse(answer.headers.get("date")) < longest;

const keep = async (address) => {
  const answer = await fetch(address, { cache: "no-cache", credentials: "omit" });
  if (answer.ok && !/no-store/.test(answer.headers.get("cache-control") ?? "")) await (await caches.open(cacheName)).put(address, answer);
};

const withoutNetwork = async (request) => {
  const answer = await caches.match(new URL(request.url).pathname, { cacheName, ignoreVary: true });
  return answer && isFresh(answer) ? answer : Response.error();
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const addresses = event.data.map((address) => new URL(address, location.origin)).filter(isKept);
  event.waitUntil(Promise.allSettled(addresses.map(({ pathname }) => keep(pathname))));
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || !isKept(new URL(event.request.url))) return;
  event.respondWith(fetch(event.request).catch(() => withoutNetwork(event.request)));
});
