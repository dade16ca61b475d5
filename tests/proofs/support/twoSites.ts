import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { catalogue } from '@/data';
import { securityHeaders } from '@/scripts/headers';
import { siteServer } from '@/scripts/serve';
import { siteFolder } from '../../journeys/support/html';

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return (server.address() as AddressInfo).port;
}

/** The site, whose exit leads to a page of this machine, as there is no other network here. */
export type TwoSites = { ours: string; outside: string; close(): void };

/** Starts the site and an outside page. */
export async function startTwoSites(): Promise<TwoSites> {
  const other = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end('<!doctype html><title>Weather</title><h1>Weather</h1>');
  });
  const outside = `http://127.0.0.1:${await listening(other)}/`;
  const site = await siteServer(siteFolder);
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    if (!path.endsWith('/')) return void site.emit('request', request, response);
    const html = await readFile(join(siteFolder, path, 'index.html'), 'utf8').catch(() => null);
    if (html === null) return void site.emit('request', request, response);
    response.writeHead(200, { ...securityHeaders, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html.replaceAll(catalogue.exitPage.address, outside));
  });
  const ours = `http://localhost:${await listening(server)}`;
  const close = () => {
    for (const each of [server, other]) {
      each.closeAllConnections();
      each.close();
    }
  };
  return { ours, outside, close };
}
