/** `npm run hosting`: writes samples for hosts into hosting/, from the headers of our own server. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerfile } from './hosting/containerfile';
import { headersFile } from './hosting/headersFile';
import { nginxSample } from './hosting/nginx';
import { isMain } from './isMain';

/** The files by name. */
export function hostingFiles(): Record<string, string> {
  return {
    _headers: headersFile(),
    'nginx.conf': nginxSample('/usr/share/nginx/html', 8080),
    Containerfile: containerfile(),
  };
}

if (isMain(import.meta.url)) {
  mkdirSync('hosting', { recursive: true });
  for (const [name, text] of Object.entries(hostingFiles())) {
    writeFileSync(join('hosting', name), text);
    console.log(`hosting/${name}`);
  }
}
