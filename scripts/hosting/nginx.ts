import { asking, lasting, securityHeaders, tlsHeaders, worker } from '../headers';

const adds = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);

/**
 * A sample for nginx, to be included in its `http` part: serves the site's folder on a port and
 * writes down nothing about who asks what.
 */
export function nginxSample(folder: string, port: number): string {
  return [
    'map $uri $site_cache {',
    `  default "${asking}";`,
    `  ~^${lasting.folder} "${lasting.cache}";`,
    `  ${worker.path} "${worker.cache}";`,
    '}',
    'server {',
    `  listen ${port};`,
    '  # Behind TLS: listen 443 ssl; with ssl_certificate and ssl_certificate_key.',
    `  root ${folder};`,
    '  access_log off;',
    '  log_not_found off;',
    '  error_log stderr crit;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  gzip_static on;',
    '  # brotli_static on;  where nginx has the module',
    '  charset utf-8;',
    '  error_page 404 /404.html;',
    '  location = /_headers { return 404; }',
    ...adds(securityHeaders),
    ...adds(tlsHeaders),
    '  add_header Cache-Control $site_cache always;',
    '}',
    '',
  ].join('\n');
}
