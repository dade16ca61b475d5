import { cacheControl, securityHeaders } from '../../scripts/headers';
import { pageKinds } from './support/pageKinds';
import { expect, test } from './support/test';

const files = ['/icon.svg', '/understanding.json', '/ja/guidance.json', '/404.html', '/neutral/'];
const answers = ['/', '/nowhere/', '/ja', '/%2e%2e/etc/passwd'];
const pages = Object.values(pageKinds).map((path) => `/vi/${path}`);

test('every kind of address answers with every header', async ({ request }) => {
  const html = await (await request.get('/ja/quiz/')).text();
  const made = [...html.matchAll(/"(\/_next\/static\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(made.length).toBeGreaterThan(1);
  for (const path of [...files, ...answers, ...pages, ...made]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    const headers = answer.headers();
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
    if (answer.ok()) expect(headers['cache-control'], path).toBe(cacheControl(path));
  }
});

test('no answer sets a cookie or tells what serves the site', async ({ request }) => {
  for (const path of [...files, ...answers, ...pages]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers.server).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  }
});
