import { describe, expect, it } from 'vitest';
import { completed, faults, type Lock, missingEntries, platformOf } from '@/scripts/completeLock';

const lock = (): Lock => ({
  packages: {
    '': {},
    'node_modules/tool': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { '@tool/darwin-arm64': '2.0.0', '@tool/linux-x64-musl': '2.0.0' },
    },
    'node_modules/@tool/linux-x64-musl': { version: '2.0.0', optional: true },
    'node_modules/outer': { optionalDependencies: { inner: '1.0.0' } },
    'node_modules/outer/node_modules/inner': { version: '1.0.0' },
  },
});

describe('completing the lock', () => {
  it.each([
    ['@next/swc-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@next/swc-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@swc/core-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('reads the platform from %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('finds what no entry covers, here or in a folder above', () => {
    expect(missingEntries(lock())).toEqual({
      'node_modules/@tool/darwin-arm64': {
        version: '2.0.0',
        os: ['darwin'],
        cpu: ['arm64'],
        dev: true,
        optional: true,
      },
    });
  });

  it('leaves a lock without faults, in order, and a second time unchanged', () => {
    const once = completed(lock());
    expect(faults(once)).toEqual([]);
    expect(Object.keys(once.packages)).toEqual(Object.keys(once.packages).sort());
    expect(completed(once)).toEqual(once);
  });

  it('takes out download addresses', () => {
    const addressed = lock();
    addressed.packages['node_modules/tool'] = {
      version: '2.0.0',
      resolved: 'https://example.org/t',
    };
    expect(faults(addressed)).toContain(
      'package-lock.json names a download address for "node_modules/tool".',
    );
    expect(completed(addressed).packages['node_modules/tool']).toEqual({ version: '2.0.0' });
  });
});
