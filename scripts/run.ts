import { spawnSync } from 'node:child_process';

/** Runs a command in the foreground, with its output on this screen, and returns its exit code. */
export function run(command: string, args: string[], env: Record<string, string> = {}): number {
  const result = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (result.error) throw new Error(`Could not run "${command}": ${result.error.message}`);
  return result.status ?? 1;
}
