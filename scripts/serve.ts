/** Serves the finished site from `out/` on PORT (3000). Writes down nothing about who asks what. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { filesIn, stamp } from './finish/files';
import { asking, cacheControl, notice, securityHeaders, tlsHeaders } from './headers';
import { isMain } from './isMain';

/** The port in the environment's PORT, or 3000. */
export function portFrom(written: string | undefined): number {
  const port = Number(written || 3000);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`PORT is "${written}". Expected: a number from 0 to 65535, such as 3000.`);
}

/** A server for a finished site; it reads the list of files once, so restart it after a build. */
export async function siteServer(folder: string): Promise<Server> {
  if (!existsSync(join(folder, stamp))) {
    throw new Error(`${folder}/ holds no finished site. Run: npm run build (or npm start)`);
  }
  const index = /\/index\.html$/;
  const files = await filesIn(folder);
  const pages = new Set(
    files.filter((path) => index.test(path)).map((p) => `/${p}`.replace(index, '')),
  );
  const missing = readFileSync(join(folder, '404.html'));
  const send404 = (res: ServerResponse) => {
    res.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': asking });
    res.end(missing);
  };
  // Read each time: whoever replaces it on the host restarts nothing.
  const sendNotice = (res: ServerResponse) => {
    readFile(join(folder, notice)).then(
      (body) => {
        res.setHeader('Content-Type', 'application/json');
        res.setHeader('Cache-Control', asking);
        res.end(body);
      },
      () => send404(res),
    );
  };
  const send = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (res, path) => res.setHeader('Cache-Control', cacheControl(path)),
  });
  return createServer((req, res) => {
    for (const [name, value] of Object.entries(securityHeaders)) res.setHeader(name, value);
    if (req.headers['x-forwarded-proto'] === 'https') {
      for (const [name, value] of Object.entries(tlsHeaders)) res.setHeader(name, value);
    }
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = (req.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    if (path === notice) {
      sendNotice(res);
      return;
    }
    if (pages.has(path)) {
      res.writeHead(308, { Location: `${path}/` }).end();
      return;
    }
    send(req, res, () => send404(res));
  });
}

/** Serves `out/` on the environment's PORT until the process is stopped. */
export async function serve(): Promise<void> {
  const port = portFrom(process.env.PORT);
  const server = await siteServer('out');
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE';
    console.error(taken ? `Port ${port} is taken. Choose another: PORT=3001 npm start` : error);
    process.exitCode = 1;
  });
  // A crowd that comes at once waits in line; Node's own 511 would turn some away for seconds.
  server.listen({ port, backlog: 4096 }, () =>
    console.log(`The site is served on http://localhost:${port}/`),
  );
}

if (isMain(import.meta.url)) await serve();
