import { queryRows } from './queryRows'

/**
 * Runs work while the database refuses every new row of a table, as a full disk might: what was
 * written before the refused row has to vanish with it.
 */
export async function whileInsertsFail(
  databaseURL: string,
  table: string,
  work: () => Promise<unknown>,
): Promise<void> {
  await queryRows(
    databaseURL,
    `CREATE FUNCTION refuse_insert() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'no more rows, says the test'; END $$;
     CREATE TRIGGER refuse_insert BEFORE INSERT ON ${table}
       FOR EACH ROW EXECUTE FUNCTION refuse_insert()`,
  )
  try {
    await work()
  } finally {
    await queryRows(
      databaseURL,
      `DROP TRIGGER refuse_insert ON ${table}; DROP FUNCTION refuse_insert()`,
    )
  }
}
