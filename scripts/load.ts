/**
 * `npm run load`: the finished site under wrk on this machine, by our own server and by the nginx
 * sample. Takes a minute at most.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { catalogue } from '@/data';
import { localeIds } from '@/i18n/locales';
import { freePort } from './freePort';
import { isMain } from './isMain';
import { hasNginx, nginxFor } from './load/nginx';
import { type Load, readWrk, wrkScript } from './load/wrk';

const site = 'out';
const connections = [64, 512];
const SECONDS = 8;

/** What is asked for: of each language the pages people see most, and what the quiz loads. */
export function loadPaths(): string[] {
  const [programme] = catalogue.programmes;
  const pages = ['', 'quiz/', 'emergency/', `programmes/${programme?.id}/`, 'guidance.json'];
  return ['/', ...localeIds.flatMap((locale) => pages.map((page) => `/${locale}/${page}`))];
}

async function untilServed(port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`No answer from the server on port ${port}. Is there a site? npm run build`);
}

function measure(port: number, count: number, script: string): Load {
  const { status, stdout, stderr } = spawnSync(
    'wrk',
    ['-t2', `-c${count}`, `-d${SECONDS}s`, '--latency', '-s', script, `http://localhost:${port}`],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`wrk stopped: ${stderr || stdout}`);
  return readWrk(stdout);
}

const row = (name: string, count: number, { rate, p50, p99, errors }: Load) =>
  [
    name.padEnd(12),
    String(count).padStart(11),
    rate.toFixed(0).padStart(10),
    p50.toFixed(1).padStart(9),
    p99.toFixed(1).padStart(9),
    String(errors).padStart(7),
  ].join('  ');

async function load(folder: string): Promise<void> {
  const script = join(folder, 'paths.lua');
  writeFileSync(script, wrkScript(loadPaths()));
  const servers: [string, (port: number) => ChildProcess][] = [
    [
      'own server',
      (port) =>
        spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
          env: { ...process.env, PORT: String(port) },
          stdio: ['ignore', 'ignore', 'inherit'],
        }),
    ],
  ];
  if (hasNginx()) {
    servers.push([
      'nginx sample',
      (port) => {
        const conf = join(folder, 'nginx.conf');
        writeFileSync(conf, nginxFor(site, port, folder));
        return spawn('nginx', ['-c', conf], { stdio: ['ignore', 'ignore', 'inherit'] });
      },
    ]);
  } else
    console.log(
      'nginx is not installed: only our own server is measured (apt-get install nginx-light)',
    );
  console.log(`${loadPaths().length} addresses in turn, ${SECONDS} s each, brotli and gzip taken`);
  console.log('server        connections  answers/s  p50 (ms)  p99 (ms)   errors');
  for (const [name, start] of servers) {
    const port = await freePort();
    const server = start(port);
    try {
      await untilServed(port, server);
      for (const count of connections) console.log(row(name, count, measure(port, count, script)));
    } finally {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
    }
  }
}

if (isMain(import.meta.url)) {
  if (spawnSync('wrk', ['-v']).error) {
    console.error('npm run load needs wrk, which is not installed: apt-get install wrk');
    process.exitCode = 1;
  } else {
    const folder = mkdtempSync(join(tmpdir(), 'load-'));
    try {
      await load(folder);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
