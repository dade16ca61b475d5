import { describe, expect, it } from 'vitest';
import { cacheControl, lasting, securityHeaders, tlsHeaders, worker } from '@/scripts/headers';
import { hostingFiles } from '@/scripts/hosting';

const files = hostingFiles();
const all = Object.entries({ ...securityHeaders, ...tlsHeaders });

describe('samples for hosts say what our own server says', () => {
  it('in _headers', () => {
    for (const [name, value] of all) expect(files._headers).toContain(`\n  ${name}: ${value}\n`);
    expect(files._headers).toContain(`${lasting.folder}*\n  Cache-Control: ${lasting.cache}\n`);
    expect(files._headers).toContain(`${worker.path}\n  Cache-Control: ${worker.cache}\n`);
  });

  it('in the sample for nginx, which writes down no path', () => {
    const conf = files['nginx.conf'];
    for (const [name, value] of all) {
      expect(conf).toContain(`add_header ${name} "${value}" always;`);
    }
    expect(conf).toContain('access_log off;');
    expect(conf).toContain('log_not_found off;');
    for (const path of [`${lasting.folder}a.js`, worker.path, '/ja/']) {
      expect(conf).toContain(`"${cacheControl(path)}";`);
    }
  });
});

describe('the policy', () => {
  const policy = securityHeaders['Content-Security-Policy'] ?? '';

  it('starts from nothing, and allows nothing unsafe and no other origin', () => {
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('knows one maker of script addresses', () => {
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(/trusted-types ([^;]*)(?:;|$)/.exec(policy)?.[1]?.split(' ')).toEqual(['site']);
  });

  it('asks the browser for nothing', () => {
    const features = (securityHeaders['Permissions-Policy'] ?? '').split(', ');
    expect(features.length).toBeGreaterThan(20);
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual([]);
  });
});
