import { describe, expect, it } from 'vitest';
import { loadPaths } from '@/scripts/load';
import { nginxFor } from '@/scripts/load/nginx';
import { readWrk, wrkScript } from '@/scripts/load/wrk';

const report = (more = '') => `Running 8s test @ http://localhost:1
  2 threads and 512 connections
  Latency Distribution
     50%  820.00us
     75%   52.11ms
     90%   60.78ms
     99%    1.04s${' '}
  84169 requests in 8.05s, 1.45GB read
${more}Requests/sec:  10450.52
Transfer/sec:    184.48MB
`;

describe('a report of wrk', () => {
  it('is read in milliseconds, whatever unit it is written in', () => {
    const { rate, p50, p99, errors } = readWrk(report());
    expect([rate, errors]).toEqual([10450.52, 0]);
    expect(p50).toBeCloseTo(0.82);
    expect(p99).toBeCloseTo(1040);
  });

  it('counts broken connections, timeouts and refused addresses', () => {
    const broken = '  Socket errors: connect 1, read 2, write 4, timeout 8\n';
    const refused = '  Non-2xx or 3xx responses: 16\n';
    expect(readWrk(report(broken + refused)).errors).toBe(31);
  });

  it('that is none is not taken for a good one', () => {
    expect(() => readWrk('unable to connect')).toThrow(/Requests\/sec/);
    expect(() => readWrk(report().replace('99%', '98%'))).toThrow(/99% latency/);
  });
});

it('the crowd asks for pages of every language', () => {
  const script = wrkScript(loadPaths());
  for (const locale of ['ja', 'ja-easy', 'pt', 'vi', 'fil', 'en']) {
    expect(script).toContain(`"/${locale}/quiz/"`);
  }
});

it('nginx writes nothing outside the folder that is taken away afterwards', () => {
  const conf = nginxFor('out', 8080, '/some/folder');
  expect(conf).toContain('listen 8080;');
  expect(conf.match(/(?:_temp_path|pid) (?!\/some\/folder\/)/g)).toBeNull();
});
