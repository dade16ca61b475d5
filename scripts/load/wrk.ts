/** What wrk measured of one server at one number of connections. */
export type Load = {
  /** Answers a second. */
  rate: number;
  /** Milliseconds within which half of the answers, and 99 of 100, were there. */
  p50: number;
  p99: number;
  /** Broken connections, timeouts, and answers that were neither 2xx nor 3xx. */
  errors: number;
};

const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

function percentile(report: string, percent: number): number {
  const [, value, unit = ''] =
    new RegExp(`^\\s+${percent}(?:\\.0*)?%\\s+([\\d.]+)(us|ms|s|m)\\s*$`, 'm').exec(report) ?? [];
  const factor = milliseconds[unit];
  if (value === undefined || factor === undefined) {
    throw new Error(
      `wrk printed no ${percent}% latency. Expected a report of wrk --latency:\n${report}`,
    );
  }
  return Number(value) * factor;
}

/** Reads the report that `wrk --latency` prints; throws where it is none. */
export function readWrk(report: string): Load {
  const rate = Number(/^Requests\/sec:\s+([\d.]+)$/m.exec(report)?.[1] ?? Number.NaN);
  if (Number.isNaN(rate)) throw new Error(`wrk printed no Requests/sec:\n${report}`);
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
    report,
  );
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(report);
  const counts = [...(broken?.slice(1) ?? []), refused?.[1] ?? 0];
  return {
    rate,
    p50: percentile(report, 50),
    p99: percentile(report, 99),
    errors: counts.reduce((sum: number, count) => sum + Number(count), 0),
  };
}

/** A script for wrk that asks for the addresses in turn, as a browser that takes brotli does. */
export function wrkScript(paths: readonly string[]): string {
  return [
    `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }`,
    'local at = 0',
    'request = function()',
    '  at = at % #paths + 1',
    '  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "br, gzip" })',
    'end',
    '',
  ].join('\n');
}
