/** `npm run kill-switch`: replaces the worker in `out/` by one that takes itself and its copies away. */
import { writeFileSync } from 'node:fs';
import { isMain } from './isMain';

/** The text of that worker. It answers nothing, so that every request goes to the network at once. */
export const killSwitch = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await registration.unregister();
  };
  event.waitUntil(leave());
});
`;

if (isMain(import.meta.url)) {
  writeFileSync('out/worker.js', killSwitch);
  console.log('out/worker.js now takes itself and its copies away; upload it. Undo: npm run build');
}
