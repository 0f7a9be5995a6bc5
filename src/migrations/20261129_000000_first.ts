import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import * as appendOnly from './first/appendOnly'
import * as articleReads from './first/articleReads'
import * as commitMarks from './first/commitMarks'
import * as deskTexts from './first/deskTexts'
import * as schema from './first/schema'
import * as search from './first/search'
import * as signInTries from './first/signInTries'

/**
 * The whole database of Forme. `first/schema.ts` and the snapshot beside this file are written from
 * the collections by `npm run migration -- --first`; the other parts are written by hand.
 */
export async function up(args: MigrateUpArgs): Promise<void> {
  await schema.up(args)
  await appendOnly.up(args)
  await search.up(args)
  await commitMarks.up(args)
  await articleReads.up(args)
  await deskTexts.up(args)
  await signInTries.up(args)
}

export async function down(args: MigrateDownArgs): Promise<void> {
  await signInTries.down(args)
  await deskTexts.down(args)
  await articleReads.down(args)
  await commitMarks.down(args)
  await search.down(args)
  await appendOnly.down(args)
  await schema.down(args)
}
