import { spawn, spawnSync } from 'node:child_process';

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

/** Runs a command beside others, with its output on this screen, and resolves to its exit code. */
export function runBeside(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', ({ message }) => reject(new Error(`Could not run "${command}": ${message}`)));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
