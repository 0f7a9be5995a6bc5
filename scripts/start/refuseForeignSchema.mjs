import { StartProblem } from './StartProblem.mjs'

/** @import { MigrationState } from './decideMigration.mjs' */

/**
 * Refuses a database this Forme must not migrate.
 *
 * @param {MigrationState} state
 */
export function refuseForeignSchema(state) {
  if (state.kind === 'newer') {
    throw new StartProblem(
      `The database was migrated by a newer Forme (${state.names.join(', ')}); nothing was changed. Start that version again, or restore a copy from before.`,
    )
  }
  if (state.kind === 'pushed') {
    throw new StartProblem(
      'The tables of this database were made by Payload in development mode and not by migrations; nothing was changed. Use another database.',
    )
  }
}
