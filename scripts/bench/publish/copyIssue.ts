import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * Makes `count` older issues after the pattern of a printed one: their rows, editions, articles with
 * all versions, sign-offs and what is searched. It is done in the database itself, because through
 * the desk it would take hours; a row is copied as it is, with another id and other relations.
 */
export async function copyIssue(payload: Payload, pattern: number, count: number): Promise<void> {
  const { drizzle } = payload.db
  const run = (statement: string) => drizzle.execute(sql.raw(statement))
  const COPIES = `generate_series(1, ${count}) as copy`
  /** The rows of a table, each once for each copy, with some of their columns replaced. */
  const copy = (table: string, changes: string, rest: string) =>
    run(`insert into ${table}
      select (jsonb_populate_record(old, jsonb_build_object(${changes}))).*
      from ${table} as old, ${COPIES} ${rest}`)
  const fresh = (table: string) => `nextval(pg_get_serial_sequence('${table}', 'id'))`

  await run(`create table copied_articles as
    select old.id as source, copy, ${fresh('articles')}::integer as id
    from articles as old, ${COPIES}
    where old.id in (
      select articles_id from issues_rels where parent_id = ${pattern} and articles_id is not null)`)
  await run(`create table copied_issues as
    select copy, ${fresh('issues')}::integer as id from ${COPIES}`)
  const ofArticle = (column: string) =>
    `join copied_articles as made using (copy) where made.source = old.${column}`
  await copy('articles', `'id', made.id, 'slug', old.slug || '-' || copy`, ofArticle('id'))
  await copy(
    '_articles_v',
    `'id', ${fresh('_articles_v')}, 'parent_id', made.id, 'version_slug', old.version_slug || '-' || copy`,
    ofArticle('parent_id'),
  )
  for (const table of ['sign_offs', 'turns']) {
    await copy(table, `'id', ${fresh(table)}, 'article_id', made.id`, ofArticle('article_id'))
  }
  await copy(
    'issues',
    `'id', made.id, 'number', 100000 + copy, 'slug', 'copy-' || copy, 'current_edition_id', null`,
    `join copied_issues as made using (copy) where old.id = ${pattern}`,
  )
  await copy(
    'issues_contents',
    `'id', old.id || '-' || copy, '_parent_id', made.id`,
    `join copied_issues as made using (copy) where old._parent_id = ${pattern}`,
  )
  await copy(
    'issues_rels',
    `'id', ${fresh('issues_rels')}, 'parent_id', issue.id, 'articles_id', made.id`,
    `join copied_issues as issue using (copy) ${ofArticle('articles_id')} and old.parent_id = ${pattern}`,
  )
  await copy(
    'editions',
    `'id', ${fresh('editions')}, 'issue_id', made.id`,
    `join copied_issues as made using (copy) where old.issue_id = ${pattern} and old.ordinal = 1`,
  )
  await run(`update issues set current_edition_id = edition.id
    from editions as edition join copied_issues as made on made.id = edition.issue_id
    where issues.id = made.id`)
  await run(`insert into search_texts (
      edition_id, position, issue_id, issue_number, issue_slug, article_slug, kind, contributors,
      title, authors, standfirst, body, notes, configuration, lines)
    select issue.current_edition_id, position, issue.id, issue.number, issue.slug,
      article_slug || '-' || made.copy, kind, contributors, old.title, authors, standfirst, body,
      notes, configuration, lines
    from search_texts as old, copied_issues as made join issues as issue on issue.id = made.id
    where old.issue_id = ${pattern}`)
  await run('drop table copied_articles, copied_issues')
  await run('analyze')
}
