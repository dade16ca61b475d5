import { lasting, securityHeaders, tlsHeaders, worker } from '../headers';

const lines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/**
 * `_headers` for hosts that read one. Such a host joins what several patterns say, so pages are left
 * with its own rule for caches, which asks again each time.
 */
export function headersFile(): string {
  return [
    '/*',
    ...lines({ ...securityHeaders, ...tlsHeaders }),
    `${lasting.folder}*`,
    ...lines({ 'Cache-Control': lasting.cache }),
    worker.path,
    ...lines({ 'Cache-Control': worker.cache }),
    '',
  ].join('\n');
}
