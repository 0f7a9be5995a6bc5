import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * The names of the migrations this Forme brings, in the order they run.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function listMigrations(root) {
  return readdirSync(path.join(root, 'src/migrations'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => path.parse(name).name)
    .sort()
}
