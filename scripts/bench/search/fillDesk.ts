/**
 * Puts so many texts on the desk of a running Forme: those of the sample over and over, each under
 * another title and with a word of its own. They are written as rows, as a restore writes them; the
 * index of the search follows by its trigger.
 */
import path from 'node:path'
import { connect } from '../../postgres/connect.mjs'
import { openInstallation } from '../../import/openInstallation'

const wanted = Number(process.argv[2])
const { close, databaseURL } = await openInstallation(path.resolve(import.meta.dirname, '../../..'))
const client = await connect(databaseURL)
try {
  await client.query('begin')
  await client.query(
    `create temporary table copied on commit drop as
    select sample.id as source, nextval(pg_get_serial_sequence('articles', 'id')) as id, copy
    from generate_series(1, $1::integer) as copy
    join lateral (
      select id from articles order by id
      offset (copy % (select count(*) from articles)) limit 1) as sample on true`,
    [wanted],
  )
  await client.query(`insert into articles select made.* from copied
    join articles as old on old.id = copied.source,
    jsonb_populate_record(old, jsonb_build_object('id', copied.id,
      'title', old.title || ' ' || copy, 'slug', old.slug || '-measured-' || copy)) as made`)
  await client.query(`insert into _articles_v select made.* from copied
    join _articles_v as old on old.parent_id = copied.source and old.latest,
    jsonb_populate_record(old, jsonb_build_object(
      'id', nextval(pg_get_serial_sequence('_articles_v', 'id')), 'parent_id', copied.id,
      'version_title', old.version_title || ' ' || copy,
      'version_slug', old.version_slug || '-measured-' || copy,
      'version_body', jsonb_insert(old.version_body, '{root,children,0}', jsonb_build_object(
        'type', 'paragraph', 'version', 1, 'children', jsonb_build_array(jsonb_build_object(
          'type', 'text', 'version', 1, 'text', 'Lettering' || copy || 'x.')))))) as made`)
  await client.query('commit')
  await client.query('analyze')
} finally {
  await client.end()
  await close()
}
process.exit(0)
