import { randomFrom } from '@/domain/random';
import { type Host, test } from '../journeys/support/host';
import { expect, faultsIn } from '../journeys/support/test';
import { deadEnd } from './support/deadEnd';
import { exitAddress, RandomVisitor } from './support/visitor';

const STEPS = Number(process.env.STEPS ?? 10_000);
const EACH = 250;
const seed = Number(process.env.SEED);

/** What stands there here; it names its icon, or the browser would look for one on the network. */
const weather = '<title>Weather</title><link rel="icon" href="data:,">Weather';

/** The one way to another site. */
const wayOut = new RegExp(`another origin: ${exitAddress}`);
/** What the browser itself writes down while a test cuts the network. */
const cutOff = /net::ERR_(?:FAILED|INTERNET_DISCONNECTED)/;

/** Whether the page on the screen is one of ours with anything on it. */
const isOurs = (url: string, { address }: Host) =>
  url.startsWith(address) && !url.endsWith('/neutral/');

for (let visitor = 0; visitor < Math.ceil(STEPS / EACH); visitor += 1) {
  test(`a random visitor, SEED=${seed + visitor}`, async ({ browser, host }) => {
    const context = await browser.newContext({
      baseURL: host.address,
      serviceWorkers: 'allow',
      viewport: { width: 360, height: 740 },
    });
    const faults = faultsIn(context, host.address);
    await context.route(`${exitAddress}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: weather }),
    );
    await context.addInitScript(() => {
      window.print = () => undefined;
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const somebody = new RandomVisitor(page, host, randomFrom(seed + visitor));
    await somebody.openSomewhere();
    const way: string[] = [];
    let offlineAt = Number.NEGATIVE_INFINITY;
    for (let step = 0; step < EACH; step += 1) {
      if (!isOurs(page.url(), host)) await somebody.comeBack();
      way.push(`${await somebody.act()} ${page.url().slice(host.address.length)}`);
      const where = `step ${step}: ${way.slice(-16).join(', ')}`;
      const end = async () => (isOurs(page.url(), host) ? deadEnd(page) : null);
      await expect.poll(end, { message: where, timeout: 10_000 }).toBeNull();
      // What was asked for without a network may be told to have failed some steps later.
      if (!somebody.online) offlineAt = step;
      const known = step - offlineAt > 5 ? [wayOut] : [wayOut, cutOff];
      const unexpected = faults
        .splice(0)
        .filter((fault) => !known.some((each) => each.test(fault)));
      expect(unexpected, where).toEqual([]);
    }
    await context.close();
    console.log(`${EACH} steps, 0 faults, 0 dead ends: ${JSON.stringify(somebody.done)}`);
  });
}
