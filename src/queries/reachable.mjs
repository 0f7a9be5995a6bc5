/** Which editions readers can reach, in the order of the library, and what was taken from them. */
export const REACHABLE = `
  select (select updated_at::text from magazine limit 1) as magazine, issue.id as issue,
    edition.id as edition, issue.withdrawn_at::text as withdrawn_at,
    issue.withdrawal_reason as reason, hidden.articles as hidden,
    row_number() over (order by issue.number desc, edition.ordinal) as place
  from (select) as always
  left join issues as issue on issue.current_edition_id is not null or issue.withdrawn_at is not null
  left join editions as edition on edition.issue_id = issue.id
  left join (
    select _parent_id, json_agg(
      json_build_object('article', article_id::text, 'at', at, 'reason', reason) order by _order
    ) as articles
    from issues_withdrawn_articles group by _parent_id
  ) as hidden on hidden._parent_id = issue.id`

/** Changes exactly when something of `reachable` does. */
export const VERSION = `md5(string_agg(reachable::text, '' order by place))`

/** Where it is put down which PDFs there are (`jobs/pdf/madePDFs`): a row of Payload’s key-value store. */
export const PDFS_KEY = 'forme.pdfs'

/**
 * What pages are made from, in two words: the version of the library and that of the PDFs. The process
 * in front asks it to know whether what it keeps is current (scripts/server/siteVersion).
 */
export const SITE_VERSION = `
  with reachable as (${REACHABLE})
  select ${VERSION} as library,
    coalesce((select data ->> 'version' from payload_kv where key = '${PDFS_KEY}'), 'none') as pdfs
  from reachable`

/**
 * Both words as one.
 *
 * @param {{ library: string, pdfs: string }} versions
 */
export function nameVersion({ library, pdfs }) {
  return `${library} ${pdfs}`
}
