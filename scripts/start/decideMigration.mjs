/**
 * @typedef {{ kind: 'current' }
 *   | { kind: 'pending', names: string[] }
 *   | { kind: 'newer', names: string[] }
 *   | { kind: 'pushed' }} MigrationState
 */

/**
 * Compares the migrations this Forme knows with those a database has been through. A database that
 * has seen one we do not know was migrated by a newer Forme: an older one must not touch it, for it
 * would write into tables it does not understand. A row of batch -1 is left by Payload's development
 * push, which Forme never uses; migrating over it asks questions and loses data.
 *
 * @param {string[]} known in order
 * @param {{ name: string, batch: number }[]} applied
 * @returns {MigrationState}
 */
export function decideMigration(known, applied) {
  if (applied.some(({ batch }) => batch === -1)) return { kind: 'pushed' }
  const unknown = applied.filter(({ name }) => !known.includes(name))
  if (unknown.length > 0) return { kind: 'newer', names: unknown.map(({ name }) => name) }
  const pending = known.filter((name) => !applied.some((row) => row.name === name))
  return pending.length === 0 ? { kind: 'current' } : { kind: 'pending', names: pending }
}
