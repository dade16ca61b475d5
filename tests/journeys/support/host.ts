import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../../scripts/serve';
import { siteFolder } from './html';
import { test as base } from './test';

/** What has reached the server. */
export type Arrival = { method: string; url: string; headers: IncomingHttpHeaders; body: string };

/** A status and a script to answer with; or null, where it writes the response itself, or never does. */
type Instead = (response: ServerResponse) => [number, string] | null;

/** Stands for every path that has no other answer of its own. */
export const ANY = '*';

/** A server of a test's own that can die, that can answer some paths in another way, and that tells all. */
export type Host = {
  address: string;
  kill(): Promise<void>;
  instead: Map<string, Instead>;
  arrivals: Arrival[];
};

/** Starts one for the finished site. */
export async function startHost(): Promise<Host> {
  const site = await siteServer(siteFolder);
  const instead: Host['instead'] = new Map();
  const arrivals: Arrival[] = [];
  const server: Server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const arrival = { method, url, headers, body: '' };
    arrivals.push(arrival);
    request.on('data', (chunk) => {
      arrival.body += chunk;
    });
    const other = instead.get(url.replace(/\?.*/, '')) ?? instead.get(ANY);
    if (!other) return void site.emit('request', request, response);
    const answer = other(response);
    if (!answer) return;
    const [status, text] = answer;
    response.writeHead(status, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const kill = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${port}`, kill, instead, arrivals };
}

/** The test of a journey on a host of its own. */
export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.kill();
  },
  baseURL: async ({ host }, use) => use(host.address),
});
