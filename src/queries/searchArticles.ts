import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** A stretch of an extract; `hit` marks the words that were searched for. */
export type SearchExtract = { text: string; hit?: true }[]

/** `edition` is the print in which the words stand under these slugs. */
export type SearchHit = {
  edition: number
  issue: string
  article: string
  extract: SearchExtract
}

export type FoundArticles = {
  hits: SearchHit[]
  /** All matches, of which `hits` holds one page; the likeliest two hundred can be paged through. */
  total: number
  /** The page that was given: the last one where a later one was asked for. */
  page: number
  pages: number
}

export type SearchQuestion = {
  /** As typed: words, "phrases", `or`, `-without`. Anything at all is harmless. */
  query: string
  issue?: string
  kind?: string
  contributor?: string
  /** From 1. */
  page?: number
}

const PAGE = 10

/** How many matches are weighed by their whole text; there are more only of very common words. */
const WEIGHED = 200

/** Longer than any question; what is beyond is not read. */
const LONGEST_QUERY = 200

/** Several hyphens in a row would each deny the next, past what PostgreSQL nests. */
const NO_QUESTION = /-[-\s]*-/gu

/** Round what was found in an extract. No text in the index holds them. */
const [OPEN, CLOSE] = ['\u0002', '\u0003']

const EXTRACT = `StartSel="${OPEN}", StopSel="${CLOSE}", MaxWords=28, MinWords=10`

/**
 * Articles of current editions in which the words of the question stand, best first: a word in a
 * title or a name counts more than one in a standfirst, text or note; of equal ones the newest is
 * first. Each article is searched in its own language. A question without words finds nothing.
 */
export async function searchArticles(
  payload: Payload,
  { query, issue, kind, contributor, page: wantedPage = 1 }: SearchQuestion,
): Promise<FoundArticles> {
  const page = Math.max(1, Math.min(wantedPage, WEIGHED))
  const asked = query
    .replace(/\p{Cc}+/gu, ' ')
    .replace(NO_QUESTION, ' ')
    .slice(0, LONGEST_QUERY)
  const narrowed = [
    ...(issue === undefined ? [] : [sql`issue_slug = ${issue}`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(contributor === undefined ? [] : [sql`contributors @> array[${contributor}]::text[]`]),
  ]
  const wanted =
    narrowed.length === 0
      ? sql``
      : sql`join search_texts using (edition_id, position) where ${sql.join(narrowed, sql` and `)}`
  const { rows } = await payload.db.drizzle.execute(sql`
    with hits as materialized (
      select edition_id, position, found.issue_number, question, rank_of_head
      from find_search_texts(${asked}) as found ${wanted}
    ), weighed as materialized (
      select likeliest.*, ts_rank('{0.1, 0.2, 0.4, 1.0}', words, question, 1) as rank
      from (
        select * from hits
        order by rank_of_head desc, issue_number desc, position
        limit ${WEIGHED}
      ) as likeliest
      join search_texts using (edition_id, position)
    ), shown as materialized (
      select * from weighed
      order by rank desc, issue_number desc, position
      limit ${PAGE}
      offset greatest(0, least(${page}::integer - 1, (select (count(*) - 1) / ${PAGE} from weighed))) * ${PAGE}
    )
    select edition_id, issue_slug, article_slug,
      (select count(*) from hits) as total,
      coalesce(best.extract, left(coalesce(nullif(standfirst, ''), body), 200)) as extract
    from shown
    join search_texts using (edition_id, position)
    cross join lateral (
      select string_agg(ts_headline(configuration, line, question, ${EXTRACT}), ' … ' order by place)
        as extract
      from (
        select line, place
        from unnest(string_to_array(concat_ws(E'\\n', standfirst, body, notes), E'\\n'), lines)
          with ordinality as text (line, vector, place),
        lateral (select replace(question::text, '&', '|')::tsquery as any_word) as loosened
        where vector @@ any_word
        order by ts_rank(vector, any_word) desc, place
        limit 2
      ) as likely
    ) as best
    order by rank desc, shown.issue_number desc, position`)
  const total = Number(rows[0]?.total ?? 0)
  const pages = Math.ceil(Math.min(total, WEIGHED) / PAGE)
  return {
    hits: rows.map((row) => ({
      edition: Number(row.edition_id),
      issue: String(row.issue_slug),
      article: String(row.article_slug),
      extract: readExtract(String(row.extract)),
    })),
    total,
    page: Math.max(1, Math.min(page, pages)),
    pages,
  }
}

function readExtract(marked: string): SearchExtract {
  return marked.split(OPEN).flatMap((part, index): SearchExtract => {
    const [hit = '', ...rest] = index === 0 ? ['', part] : part.split(CLOSE)
    const text = rest.join('')
    return [
      ...(hit === '' ? [] : [{ text: hit, hit: true as const }]),
      ...(text === '' ? [] : [{ text }]),
    ]
  })
}
