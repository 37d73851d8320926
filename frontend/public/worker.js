/*
 * The owners' service worker. It keeps two files and no more: the page that says there is no connection, and its icon.
 * Neither knows who is reading. Pages, data and the engine's files are never kept: what an owner sees is what the
 * server says now, and nothing personal stays on a phone that changes hands.
 */
const PAGE = '/anju/offline';
const KEPT = [PAGE, '/anju/icon.svg'];
const CACHE = 'anju-offline';
const DAY = 24 * 60 * 60 * 1000;

self.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([begin(), self.clients.claim()]));
});

// A form that was sent stays the browser's own: its page can send it again with what was typed.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate' && request.method === 'GET') {
    event.respondWith(open(event));
  } else if (KEPT.includes(new URL(request.url).pathname)) {
    event.respondWith(fetch(request).catch(() => kept(request.url)));
  }
});

// The browser's own cache must not give an older copy, and what the page answered to somebody else is not sent along.
async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll(KEPT.map((path) => new Request(path, { cache: 'reload', credentials: 'omit' })));
}

// Lets a page be asked for while the worker still starts.
async function begin() {
  await self.registration.navigationPreload?.enable();
}

async function open(event) {
  try {
    const page = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(renew().catch(() => {}));
    return page;
  } catch {
    return (await kept(PAGE)) ?? Response.error();
  }
}

// The department's number may change: once a day the page is fetched anew.
async function renew() {
  const page = await kept(PAGE);
  if (!page || Date.now() - Date.parse(page.headers.get('Date')) > DAY) {
    await keep();
  }
}

function kept(url) {
  return caches.match(url, { cacheName: CACHE });
}
