import { execFile } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** Runs one of the TypeScript commands in `scripts` to its end, as its npm script does. */
export function runCommand(
  name: string,
  words: string[],
  env: Record<string, string> = {},
): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', path.join(root, 'scripts', `${name}.ts`), ...words],
      { cwd: root, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (_, out, err) => resolve({ status: child.exitCode, out, err }),
    )
  })
}
