/**
 * Keeps pages that somebody has opened, if they are below those that the address of this script names, and shows them when there is
 * no network. It keeps nothing else: nothing that was sent, and no answer that says no-store. Each page is kept once, by its path:
 * what follows a question mark, such as the mark of a text message that led here, changes nothing on it.
 *
 * The site says in a list which version each page has, and which are kept together with any other. With a network, what differs is
 * fetched again or thrown away; without one, a page that is known to differ is not shown.
 */
const cacheName = "aftercare-2";
const listAddress = "/offline.json";
const roots = new URL(self.location).searchParams.getAll("root");
const longest = 30 * 24 * 60 * 60 * 1000;

/** The site sends other spellings of an address to this one, which it cannot do without a network. */
const plain = (pathname) => pathname.toLowerCase().replace(/\/+$/, "");

const isPart = (pathname) => /^\/((css|js|images)\/|favicon)/i.test(pathname);

const isPage = (pathname) => roots.some((root) => `${plain(pathname)}/`.startsWith(`${root}/`));

const isKept = ({ origin, pathname }) => origin === location.origin && (isPage(pathname) || isPart(pathname));

const isFresh = (answer) => Date.now() - Date.parse(answer.headers.get("date")) < longest;

const ask = (address) => fetch(address, { cache: "no-cache", credentials: "omit" });

const mayKeep = (answer) => answer.ok && !/no-store/.test(answer.headers.get("cache-control") ?? "");

const known = (path) => caches.match(path, { cacheName, ignoreVary: true });

/** The page with its version, and all that it is made of. The list is older than the page, so a page never passes for newer than it is. */
const keep = async (cache, path, version) => {
  const answer = await ask(path);
  if (!mayKeep(answer)) return;
  const text = await answer.text();
  await cache.put(path, withText(answer, text, { "kept-version": version }));
  await Promise.allSettled(partsOf(text).map((address) => keepPart(cache, address)));
};

const partsOf = (text) => [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address).filter(isPart);

/**
 * A picture for which a patient has to allow it says no-store; one that was kept before it said so is thrown away. A server that
 * cannot answer just now says nothing of what was kept.
 */
const keepPart = async (cache, address) => {
  const answer = await fetch(address);
  if (mayKeep(answer)) await cache.put(address, answer);
  else if (answer.ok || answer.status === 404 || answer.status === 410) await cache.delete(address);
};

/** A patient may have taken back a picture that no page shows any more. */
const forgetPictures = async (cache) => {
  const [kept, shown] = [await cache.keys(), new Set()];
  for (const { url } of kept.filter(({ url }) => isPage(new URL(url).pathname))) {
    partsOf(await (await cache.match(url)).text()).forEach((address) => shown.add(new URL(address, url).href));
  }
  const gone = kept.filter(({ url }) => /^\/images\//i.test(new URL(url).pathname) && !shown.has(url));
  await Promise.all(gone.map(({ url }) => cache.delete(url)));
};

/** What was kept under another name, by an earlier version of this script, nobody follows any more. */
const forgetOthers = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
};

/** Keeps the page that was opened, if it is one to keep, and renews or throws away what the site says differently by now. */
const follow = async (opened) => {
  const cache = await caches.open(cacheName);
  const answer = await ask(listAddress);
  if (!answer.ok) return;
  await cache.put(listAddress, answer.clone());
  const { pages: versions, together } = await answer.json();
  const wanted = new Set(opened in versions ? [opened, ...together] : []);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (!isPage(pathname) || (await known(pathname)).headers.get("kept-version") === versions[pathname]) continue;
    if (pathname in versions) wanted.add(pathname);
    else await cache.delete(url);
  }
  await Promise.allSettled([...wanted].map((path) => keep(cache, path, versions[path])));
  await forgetPictures(cache);
};

/** A page is asked for each time: from the browser's own store it would come without the day. */
const fromNetwork = (request) => (request.mode === "navigate" ? fetch(request, { cache: "no-cache" }) : fetch(request));

const withoutNetwork = async ({ url, mode }) => {
  const { pathname } = new URL(url);
  const answer = (await known(pathname)) ?? (await known(plain(pathname)));
  if (!answer || !isFresh(answer)) return Response.error();
  if (mode !== "navigate") return answer;
  const list = await (await known(listAddress))?.json();
  const isOutOfDate = list && list.pages[plain(pathname)] !== answer.headers.get("kept-version");
  return isOutOfDate ? outOfDate(answer, list.numbers) : withDay(answer);
};

/**
 * A copy says that it is one, and of which day, because the page may say something else by now. It does not say if the clinic is
 * open: the hours may have changed too, so it shows the numbers for all hours.
 */
const withDay = async (answer) => {
  const day = new Date(answer.headers.get("date")).toLocaleDateString("en-US", { dateStyle: "long" });
  const note = `<p class="inset" role="status">There is no network. This is a copy of the page that was kept on this device on ${day}.
    The page may have changed since. If you are worried or not sure, call the clinic.</p>`;
  const text = await answer.text();
  return withText(answer, text.replace(/<body class="[^"]*"/, "<body").replace(/<main[^>]*>/, (main) => main + note));
};

/** Of a page that says something else by now, only its look is left. The numbers are those of the list, which is newer. */
const outOfDate = async (answer, numbers) => {
  const look = (await answer.text()).match(/<link rel="(stylesheet|icon)"[^>]*>/g) ?? [];
  const calls = numbers.map(
    ({ label, number, address }) => `<p>${safe(label)}: <a class="call" href="${safe(address)}">${safe(number)}</a></p>`,
  );
  return withText(
    answer,
    `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>This page has changed</title>${look.join("")}</head><body>
    <main><div class="page-head"><div class="page-head__inner"><h1>This page has changed</h1></div></div>
    <div class="page"><div class="prose"><p>We have changed this page since this device kept a copy of it. To be safe, the old copy is not
    shown, and there is no network for the new one.</p><p>Open the page again when there is a network. If you are worried or not sure,
    call: a call needs no internet.</p>
    ${calls.join("")}</div></div></main></body></html>`,
  );
};

const safe = (text) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const withText = (answer, text, more = {}) => {
  const headers = new Headers({ ...Object.fromEntries(answer.headers), ...more });
  ["content-encoding", "content-length"].forEach((name) => headers.delete(name));
  return new Response(text, { headers });
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(Promise.all([self.clients.claim(), forgetOthers()])));

self.addEventListener("message", (event) => event.waitUntil(follow(event.data).catch(() => undefined)));

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || !isKept(new URL(event.request.url))) return;
  event.respondWith(fromNetwork(event.request).catch(() => withoutNetwork(event.request)));
});
