/** Runs Next.js with its telemetry off: `tsx scripts/next.ts build`. */
import { run } from './run';

process.exitCode = run('npx', ['next', ...process.argv.slice(2)], { NEXT_TELEMETRY_DISABLED: '1' });
