import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { nginxSample } from '../hosting/nginx';

/** Whether this machine has nginx. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** A whole configuration around our sample, which keeps everything it writes in one folder. */
export function nginxAround(sample: string, folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    'daemon off;',
    'worker_processes auto;',
    `pid ${join(folder, 'nginx.pid')};`,
    'error_log stderr crit;',
    'events { worker_connections 2048; }',
    'http {',
    'types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; }',
    ...temporary.map((name) => `${name}_temp_path ${join(folder, name)};`),
    sample,
    '}',
    '',
  ].join('\n');
}

/** The configuration with which the sample serves a site's folder on a port of this machine. */
export function nginxFor(site: string, port: number, folder: string): string {
  return nginxAround(nginxSample(resolve(site), port), folder);
}
