/**
 * Keeps the pages of some topics that somebody has opened, and shows them when there is no network. The page that registers it
 * names the topics. It keeps nothing else: nothing that was sent, and no answer that says no-store. Each page is kept once, by its
 * path: what follows a question mark, such as the mark of a text message that led here, changes nothing on it.
 */
const cacheName = "aftercare";
const topics = new URL(self.location).searchParams.getAll("topic");
const longest = 30 * 24 * 60 * 60 * 1000;

/** The site sends other spellings of an address to this one, which it cannot do without a network. */
const plain = (pathname) => pathname.toLowerCase().replace(/\/+$/, "");

const isOfTopic = (pathname) => topics.some((topic) => `${plain(pathname)}/`.startsWith(`${topic}/`));

const isKept = ({ origin, pathname }) =>
  origin === location.origin &&
  (isOfTopic(pathname) || /^\/(tools\/aftercare-timeline\/*|(css|js|images)\/.*|favicon[^/]*)$/i.test(pathname));

const isFresh = (answer) => Date.now() - Date.parse(answer.headers.get("date")) < longest;

const keep = async (address) => {
  const answer = await fetch(address, { cache: "no-cache", credentials: "omit" });
  if (answer.ok && !/no-store/.test(answer.headers.get("cache-control") ?? "")) await (await caches.open(cacheName)).put(address, answer);
};

/** A page is asked for each time: from the browser's own store it would come without the day. */
const fromNetwork = (request) => (request.mode === "navigate" ? fetch(request, { cache: "no-cache" }) : fetch(request));

const withoutNetwork = async ({ url, mode }) => {
  const { pathname } = new URL(url);
  const known = (path) => caches.match(path, { cacheName, ignoreVary: true });
  const answer = (await known(pathname)) ?? (await known(plain(pathname)));
  if (!answer || !isFresh(answer)) return Response.error();
  return mode === "navigate" ? withDay(answer) : answer;
};

/**
 * A copy says that it is one, and of which day, because the page may say something else by now. It does not say if the clinic is
 * open: the hours may have changed too, so it shows the numbers for all hours.
 */
const withDay = async (answer) => {
  const day = new Date(answer.headers.get("date")).toLocaleDateString("en-US", { dateStyle: "long" });
  const note = `<p class="inset" role="status">There is no network. This is a copy of the page that was kept on this device on ${day}.
    The page may have changed since. If you are worried or not sure, call the clinic.</p><br>`;
  const headers = new Headers(answer.headers);
  ["content-encoding", "content-length"].forEach((name) => headers.delete(name));
  const text = (await answer.text()).replace(/<body class="[^"]*"/, "<body").replace(/<main[^>]*>/, (main) => main + note);
  return new Response(text, { headers });
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const addresses = event.data.map((address) => new URL(address, location.origin)).filter(isKept);
  event.waitUntil(Promise.allSettled(addresses.map(({ pathname }) => keep(pathname))));
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || !isKept(new URL(event.request.url))) return;
  event.respondWith(fromNetwork(event.request).catch(() => withoutNetwork(event.request)));
});
