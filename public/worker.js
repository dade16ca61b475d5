// Offline: the network first, and where it fails, the copy of a whole language that lies on the device.
// So nobody online is ever shown an old page. `build` is put in by scripts/finish/offline.ts.
const build = globalThis.BUILD;
const PREFIX = 'offline.';
const COMPLETE = '/complete';
/** Stands in for a page that neither the network nor the device has. */
const NO_PAGE = '/offline/';
const DAY = 86_400_000;
/** How long the network may take before the copy is shown. In milliseconds. */
const PATIENCE = 4000;
/** How long all the pages of a language may take; what has not come by then never will. */
const LONGEST = 180_000;
/** So many changed files are fetched one by one; where there are more, all together are quicker. */
const FEW = 40;

const nameOf = (locale) => `${PREFIX}${build.version}.${locale}`;
const localeOf = (name) => name.split('.').at(-1);
const copies = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));
const isWhole = async (name) => Boolean(await (await caches.open(name)).match(COMPLETE));
/** Whether a copy lies here whole; looks without making an empty one. */
const isHere = async (name) => (await copies()).includes(name) && isWhole(name);
/** A whole copy of a language, of whatever version. */
const olderCopy = async (locale) => {
  for (const name of await copies()) {
    if (localeOf(name) === locale && (await isWhole(name))) return caches.open(name);
  }
  return undefined;
};

/** What an address of ours holds, parsed; throws where it does not come in time. */
const fetchOurs = async (address, options) => {
  const answer = await fetch(address, { ...options, signal: AbortSignal.timeout?.(LONGEST) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};
const fetchJson = async (address) => (await fetchOurs(address)).json();

/** As scripts/finish/fingerprint.ts makes it. */
const fingerprint = async (text) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = new Uint8Array(digest).subarray(0, 8);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * All files of a language, where an older copy of it lies here and only a few are not the same: those
 * alone are fetched, and taken if they are of this version. Undefined where it is better to fetch all.
 */
const changedFiles = async (locale) => {
  const older = await olderCopy(locale);
  if (!older) return undefined;
  const files = {};
  const changed = [];
  for (const [path, { type, print }] of Object.entries(await fetchJson(build.lists[locale]))) {
    const text = await (await older.match(path))?.text();
    if (text !== undefined && (await fingerprint(text)) === print) files[path] = { type, text };
    else changed.push({ path, type, print });
  }
  if (changed.length > FEW) return undefined;
  for (const { path, type, print } of changed) {
    const text = await (await fetchOurs(path, { cache: 'no-cache' })).text();
    if ((await fingerprint(text)) !== print) return undefined;
    files[path] = { type, text };
  }
  return files;
};

/** Puts all pages of a language down, all or nothing, and lets go of older copies of it. */
const layDown = async (locale) => {
  const name = nameOf(locale);
  if (!build.bundles[locale] || (await isHere(name))) return;
  try {
    const few = await changedFiles(locale).catch(() => undefined);
    const files = few ?? (await fetchJson(build.bundles[locale]));
    const cache = await caches.open(name);
    for (const [path, { type, text }] of Object.entries(files)) {
      const headers = { ...build.headers, 'Content-Type': type };
      await cache.put(path, new Response(text, { headers }));
    }
    await cache.put(COMPLETE, new Response(String(Date.now())));
  } catch {
    // No room, or no network: the older copy stays, and the next visit tries again.
    await caches.delete(name);
    return;
  }
  const old = (await copies()).filter((each) => each !== name && localeOf(each) === locale);
  await Promise.all(old.map((each) => caches.delete(each)));
};

/** The same, once at a time: several pages ask for it together. */
const running = new Map();
const keep = (locale) => {
  const known = running.get(locale) ?? layDown(locale).finally(() => running.delete(locale));
  running.set(locale, known);
  return known;
};

/** The same page, with its note on the copy shown: of which day it is, and whether it is old by now. */
const dated = async (page, cache) => {
  const laidDown = Number(await (await cache.match(COMPLETE)).text());
  if (!laidDown) return page;
  const days = (Date.now() - laidDown) / DAY;
  const age = [180, 30].find((limit) => days > limit) ?? 0;
  // The year, month and day of where the device is, in figures that every language reads.
  const day = new Date(laidDown).toLocaleDateString('sv');
  const text = (await page.text())
    .replace('<html', `<html data-copy="${age}"`)
    .replace('data-copy-note="" hidden=""', '')
    .replace(/<time data-copy-day="">/, `<time datetime="${day}">${day}`);
  return new Response(text, { headers: page.headers });
};

/** What the device holds of a path, from a whole copy, this version's first. */
const kept = async (path) => {
  const names = await copies();
  const own = names.filter((name) => name.startsWith(`${PREFIX}${build.version}.`));
  for (const name of new Set([...own, ...names])) {
    if (!(await isWhole(name))) continue;
    const cache = await caches.open(name);
    const found = await cache.match(path);
    if (found) return path.endsWith('/') ? dated(found, cache) : found;
    if (await cache.match(`${path}/`)) return Response.redirect(`${path}/`);
  }
  return undefined;
};

/** Says that there is no such page here, and leads to the languages that are. */
const noPage = async () => {
  const found = await kept(NO_PAGE);
  if (!found) return undefined;
  let text = await found.text();
  for (const name of await copies()) {
    if (await isWhole(name)) text = text.replaceAll(`data-saved="${localeOf(name)}"`, '');
  }
  return new Response(text, { headers: found.headers });
};

/** An answer that has come to its end: some begin and never do. */
const whole = async (response) => {
  if (response.body) await response.clone().arrayBuffer();
  return response;
};

/**
 * Whether an answer is none of the site's: a server out of order; a file that is gone since the page
 * was loaded; the page of a network that asks to log in, where a file was asked for.
 */
const isWrong = ({ mode }, { status, headers }) =>
  status >= 500 ||
  (mode !== 'navigate' && (status === 404 || headers.get('Content-Type')?.includes('text/html')));

const answer = async (request) => {
  const { pathname } = new URL(request.url);
  // A notice is of now: none is kept, and where the network fails there is nothing to say.
  if (pathname === '/notice.json') {
    return fetch(request).catch(() => new Response(null, { status: 204 }));
  }
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(kept(pathname)), PATIENCE);
  });
  const network = fetch(request);
  try {
    const first = (await Promise.race([network.then(whole), late])) ?? (await network);
    if (!isWrong(request, first)) return first;
    return (await kept(pathname)) ?? first;
  } catch (error) {
    const found = (await kept(pathname)) ?? (request.mode === 'navigate' && (await noPage()));
    if (found) return found;
    throw error;
  } finally {
    clearTimeout(timer);
    network.catch(() => undefined);
  }
};

addEventListener('install', () => skipWaiting());
/** Lays down anew all languages that lie here, one after another: pages are answered meanwhile. */
const renew = async () => {
  for (const locale of new Set((await copies()).map(localeOf))) await keep(locale);
};
addEventListener('activate', (event) => {
  event.waitUntil(clients.claim());
  // Not waited for: every page would wait too, for ever where a file never ends. Should the browser
  // end the worker before that, the next page that opens asks again.
  renew();
});
/** The languages that lie here whole, and what the others would take over the wire, in bytes. */
const tell = async () => {
  const kept = [];
  const missing = [];
  for (const [locale, address] of Object.entries(build.bundles)) {
    if (await isHere(nameOf(locale))) kept.push(locale);
    else missing.push(address);
  }
  const sizeOf = async (address) =>
    Number((await fetch(address, { method: 'HEAD' })).headers.get('Content-Length'));
  const sizes = await Promise.all(missing.map(sizeOf)).catch(() => []);
  return { kept, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};

addEventListener('message', (event) => {
  const { data, ports } = event;
  const reply = (value) => ports[0]?.postMessage(value);
  if (typeof data?.keep === 'string') {
    const { keep: locale } = data;
    const isKept = async () => reply(await isHere(nameOf(locale)));
    event.waitUntil(keep(locale).then(isKept).then(renew));
  }
  if (data?.tell) event.waitUntil(tell().then(reply));
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin } = new URL(request.url);
  // What is not ours goes by.
  if (request.method !== 'GET' || origin !== location.origin) return;
  event.respondWith(answer(request));
});
