import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** What a build is made from, relative to the root. */
const SOURCES = [
  'src',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/**
 * One hash over everything a build is made from. Content decides and not dates, which a fresh clone,
 * a branch switched to and back, or a copy would change for nothing.
 *
 * @param {string} root the folder of the clone
 * @returns {string} SHA-256 in hexadecimal
 */
export function fingerprintSources(root) {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of listFiles(root, source)) {
      hash.update(file.split(path.sep).join('/')).update('\0')
      hash.update(readFileSync(path.join(root, file))).update('\0')
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {string[]}
 */
function listFiles(root, place) {
  const whole = path.join(root, place)
  if (!existsSync(whole)) return []
  if (!statSync(whole).isDirectory()) return [place]
  return readdirSync(whole)
    .sort()
    .flatMap((name) => listFiles(root, path.join(place, name)))
    .filter((file) => !/\.test\.tsx?$/.test(file))
}
