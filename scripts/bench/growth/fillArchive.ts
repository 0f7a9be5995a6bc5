/**
 * `node --import tsx scripts/bench/growth/fillArchive.ts ISSUES`: brings a running Forme that has the
 * sample to so many published issues of twenty articles beside it: its texts over and over, each under a
 * title, an address and with a word of its own. Articles and issues are written as rows, as a restore
 * writes them; editions and the search are made by what makes them when an issue is published.
 * Approvals, which are not what is measured, are left out.
 */
import path from 'node:path'
import type { Manifest, PrintedArticle } from '../../../src/edition/manifest'

process.exitCode = 1
await import('lexical')

const { sql } = await import('@payloadcms/db-postgres')
const { createLocalReq, getPayload } = await import('payload')
const { openInstallation } = await import('../../import/openInstallation')
const root = path.resolve(import.meta.dirname, '../../..')
const { close } = await openInstallation(root)
const { default: config } = await import('../../../payload.config')
const { headOf } = await import('../../../src/edition/heads')
const { hashManifest } = await import('../../../src/edition/hashManifest')
const { listPrinted } = await import('../../../src/edition/listPrinted')
const { contentHash } = await import('../../../src/edition/contentHash')
const { replaceSearchTexts } = await import('../../../src/operations/current/replaceSearchTexts')
const { closePayload } = await import('../../server/closePayload.mjs')

const PER_ISSUE = 20
const FIRST = 1000

const issues = Number(process.argv[2])
const payload = await getPayload({ config })
const { drizzle } = payload.db
const { docs } = await payload.find({ collection: 'editions', depth: 0, limit: 1 })
const [printed] = docs
if (!printed) throw new Error('This Forme has not the sample.')
const sample = printed.manifest as unknown as Manifest
const texts = listPrinted(sample)

const there = await payload.count({
  collection: 'issues',
  where: { number: { greater_than: FIRST } },
})
for (let number = FIRST + 1 + there.totalDocs; number <= FIRST + issues; number += 1) {
  const articles = await addArticles(number)
  const issue = await addIssue(number, articles)
  const manifest: Manifest = {
    ...sample,
    issue: { number, slug: String(number), label: `Measured ${number}` },
    sections: [
      { heading: 'Measured', articles: articles.map((id, place) => articleAt(number, place, id)) },
    ],
  }
  const { rows } = await drizzle.execute(sql`
    insert into editions (issue_id, ordinal, kind, manifest_hash, manifest, head, by_id, at, created_at, updated_at)
    select ${issue}, 1, 'first', ${hashManifest(manifest)}, ${JSON.stringify(manifest)}::jsonb,
      ${JSON.stringify(headOf(manifest))}::jsonb, by_id, at, created_at, updated_at
    from editions where id = ${printed.id} returning id`)
  const edition = Number(rows[0]?.id)
  await drizzle.execute(sql`update issues set current_edition_id = ${edition} where id = ${issue}`)
  await replaceSearchTexts(await createLocalReq({}, payload), issue, { id: edition, manifest })
}
await drizzle.execute(sql`analyze`)
await closePayload()
await close()
process.exit(0)

/** Rows of twenty articles and of what is newest of each, after those of the sample in turn. */
async function addArticles(number: number): Promise<number[]> {
  const { rows } = await drizzle.execute(sql`
    with made as materialized (
      select place, source.id as source, nextval(pg_get_serial_sequence('articles', 'id')) as id
      from generate_series(1, ${PER_ISSUE}::integer) as place
        join lateral (
          select id from articles where id = any(${sql.param(texts.map(({ id }) => Number(id)))})
          order by id offset ((place - 1) % ${texts.length}::integer) limit 1
        ) as source on true
    ), written as (
      insert into articles select copy.* from made join articles as old on old.id = made.source,
        jsonb_populate_record(old, jsonb_build_object('id', made.id,
          'title', old.title || ', ' || ${number}::text || '.' || place,
          'slug', 'measured-' || ${number}::text || '-' || place)) as copy
    ), versions as (
      insert into _articles_v select copy.*
      from made join _articles_v as old on old.parent_id = made.source and old.latest,
        jsonb_populate_record(old, jsonb_build_object(
          'id', nextval(pg_get_serial_sequence('_articles_v', 'id')), 'parent_id', made.id,
          'version_title', old.version_title || ', ' || ${number}::text || '.' || place,
          'version_slug', 'measured-' || ${number}::text || '-' || place)) as copy
    )
    select id from made order by place`)
  return rows.map(({ id }) => Number(id))
}

async function addIssue(number: number, articles: number[]): Promise<number> {
  const { rows } = await drizzle.execute(sql`
    insert into issues select copy.* from issues as old, editions as edition,
      jsonb_populate_record(old, jsonb_build_object(
        'id', nextval(pg_get_serial_sequence('issues', 'id')), 'number', ${number}::integer,
        'slug', ${String(number)}::text, 'name', ${`Measured ${number}`}::text, 'label', ${`Measured ${number}`}::text, 'title', null,
        'cover_id', null, 'current_edition_id', null)) as copy
    where edition.id = ${printed?.id} and old.id = edition.issue_id returning id`)
  const id = Number(rows[0]?.id)
  await drizzle.execute(sql`
    insert into issues_contents (_order, _parent_id, id, heading)
    values (1, ${id}, ${`measured-${number}`}, 'Measured')`)
  await drizzle.execute(sql`
    insert into issues_rels ("order", parent_id, path, articles_id)
    select place, ${id}, 'contents.0.articles', article
    from unnest(${sql.param(articles)}::integer[]) with ordinality as named (article, place)`)
  return id
}

function articleAt(number: number, place: number, id: number): PrintedArticle {
  const article = texts[place % texts.length]
  if (!article) throw new Error('The sample has no articles.')
  const name = `${number}-${place + 1}`
  const text = {
    ...article.text,
    slug: `measured-${name}`,
    title: `${article.text.title}, ${number}.${place + 1}`,
    body: [
      ...article.text.body,
      {
        type: 'paragraph' as const,
        id: `p${number}x${place}`,
        content: [{ type: 'text' as const, text: `Lettering${number * PER_ISSUE + place}x.` }],
      },
    ],
  }
  return { ...article, id: String(id), text, contentHash: contentHash(text) }
}
