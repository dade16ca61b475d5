import type { AddressInfo } from 'node:net';
import { notice } from '../../../scripts/headers';
import { siteServer } from '../../../scripts/serve';
import { siteFolder } from './html';
import { test as base } from './test';

/** A test with a server of its own, which tells what really reaches the network. */
export const test = base.extend<{ arrived: string[]; ownAddress: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  arrived: async ({}, use) => {
    await use([]);
  },
  ownAddress: async ({ arrived }, use) => {
    const server = await siteServer(siteFolder);
    server.on('request', ({ method, url }) => {
      // Every page looks for a notice now and then, whatever is done on it.
      if (url !== notice) arrived.push(`${method} ${url}`);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    await use(`http://localhost:${port}`);
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ ownAddress }, use) => {
    await use(ownAddress);
  },
});
