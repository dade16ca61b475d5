/**
 * What every answer of any server must carry: the one source for our own server, the nginx sample
 * and hosts that read a `_headers` file.
 */

/** One policy for all pages: no inline script, no other origin, no form that sends anything anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // The one place that may name a script is public/site.js, and only one of ours.
  "require-trusted-types-for 'script'",
  'trusted-types site',
];

/** What a page could ask the browser for; none of it is allowed. A name that it does not know makes it complain. */
const features = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The security headers of every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What is sent only over TLS; a browser ignores it otherwise. */
export const tlsHeaders: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
};

/** Files whose address changes with their content. */
export const lasting = { folder: '/_next/static/', cache: 'public, max-age=31536000, immutable' };

/** The one file that no cache may hold: through it every other one is renewed. */
export const worker = { path: '/worker.js', cache: 'no-store' };

/** The one file that somebody replaces on the host: an emergency notice. */
export const notice = '/notice.json';

/** All else is kept, and asked for again each time whether it is still right. */
export const asking = 'no-cache';

/** How long a browser may keep the answer to a path. */
export function cacheControl(path: string): string {
  if (path.startsWith(lasting.folder)) return lasting.cache;
  return path === worker.path ? worker.cache : asking;
}
