import { spawn } from 'node:child_process'

/**
 * What the guard does: wait until the pipe from Forme closes, which it does however Forme ends; then
 * stop the database (SIGINT, its fast shutdown) and, for a throw-away one, remove its folder.
 */
const GUARD = `
read -r _
kill -INT "$1" 2>/dev/null
[ -z "$2" ] && exit 0
while kill -0 "$1" 2>/dev/null; do sleep 0.1; done
rm -rf "$2"
`

/**
 * Sets a guard beside a database server, so that a Forme that is killed does not leave it running.
 * The guard is a shell of a megabyte or so, in its own process group. It is a courtesy, not a
 * promise: when it is killed as well, the next start finds the server and stops it.
 *
 * @param {number} pid the server
 * @param {string} discard folder to remove afterwards, or an empty string
 * @returns {() => void} sends the guard away
 */
export function guardServer(pid, discard) {
  if (process.platform === 'win32') return () => {}
  const guard = spawn('/bin/sh', ['-c', GUARD, 'forme-guard', String(pid), discard], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.unref()
  const pipe = guard.stdin
  if ('unref' in pipe && typeof pipe.unref === 'function') pipe.unref()
  return () => {
    guard.kill('SIGKILL')
  }
}
