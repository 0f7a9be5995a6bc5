import { existsSync } from 'node:fs'
import { manuscriptFile } from '../../src/lib/files/keptFiles'
import { checkHistory } from './checkHistory'
import { runClients, textOf, type Log } from './clients'
import { openMagazine, type Magazine } from './openMagazine'

export type Plan = {
  /** Ends when as many calls were sent; without it when everything was killed as often as asked. */
  acts?: number
  kills?: { database: number; app: number }
  /** Between two kills, from the one that has come back to the next, in milliseconds. */
  pause: number
}

export type Found = {
  acts: number
  kills: { database: number; app: number }
  acknowledged: number
  unknown: number
  editions: number
  imports: number
  refusals: Map<string, number>
  anomalies: string[]
}

/**
 * Lets eight clients work on one magazine while its database and its app are killed in turn, and
 * judges what they were told by what is there in the end. Whatever happens, no process, port or
 * folder is left behind.
 */
export async function soak({ acts, kills, pause }: Plan): Promise<Found> {
  const magazine = await openMagazine()
  try {
    const log: Log = { operations: [], imports: [], acts: 0, refusals: new Map() }
    const done = { database: 0, app: 0 }
    let isOver = false
    const clients = runClients(magazine, log, () => isOver)
    const wantsMore = () =>
      acts === undefined
        ? done.database < (kills?.database ?? 0) || done.app < (kills?.app ?? 0)
        : log.acts < acts
    try {
      while (wantsMore()) {
        await untilDue(pause, () => acts !== undefined && log.acts >= acts)
        if (!wantsMore()) break
        if (done.database <= done.app) {
          await magazine.killDatabase()
          done.database += 1
        } else {
          await magazine.killApp()
          done.app += 1
        }
      }
    } finally {
      isOver = true
      await clients
    }
    return await judge(magazine, log, done)
  } finally {
    await magazine.close()
  }
}

async function untilDue(pause: number, isEnough: () => boolean): Promise<void> {
  const end = performance.now() + pause
  while (performance.now() < end && !isEnough()) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function judge(magazine: Magazine, log: Log, kills: Found['kills']): Promise<Found> {
  const finals = new Map<string, string[]>()
  for (const article of [...magazine.loose, ...magazine.printed]) {
    const rows = await magazine.query(
      `SELECT version_standfirst AS value FROM _articles_v
       WHERE parent_id = ${article} AND version_standfirst IS NOT NULL
       GROUP BY version_standfirst ORDER BY min(id)`,
    )
    finals.set(
      textOf(article),
      rows.map(({ value }) => String(value)),
    )
  }
  const editions = await magazine.query(
    `SELECT id, ordinal::int AS ordinal, kind FROM editions
     WHERE issue_id = ${magazine.issue} ORDER BY ordinal`,
  )
  finals.set(
    'editions',
    editions.map(({ id }) => String(id)),
  )
  const [first] = editions
  const begun = { object: 'editions', kind: 'append', begun: 0, ended: 0 } as const
  log.operations.push({ ...begun, value: String(first?.id), outcome: 'done' })
  const outcomes = log.operations.map((one) => ('outcome' in one ? one.outcome : 'read'))
  return {
    acts: log.acts,
    kills,
    acknowledged: outcomes.filter((one) => one === 'done').length,
    unknown: outcomes.filter((one) => one === 'unknown').length,
    editions: editions.length,
    imports: log.imports.filter(({ outcome }) => outcome === 'done').length,
    refusals: log.refusals,
    anomalies: [
      ...checkHistory(log.operations, finals),
      ...checkOrdinals(editions),
      ...(await checkRows(magazine)),
      ...(await checkImports(magazine, log)),
    ],
  }
}

/** Editions are counted without a gap, and the last one is the one readers have. */
function checkOrdinals(editions: Record<string, unknown>[]): string[] {
  const ordinals = editions.map(({ ordinal }) => Number(ordinal))
  const isWhole = ordinals.every((ordinal, place) => ordinal === place + 1)
  return isWhole ? [] : [`editions: counted ${ordinals.join(', ')}`]
}

/** What no half of an act may leave. */
async function checkRows({ issue, query }: Magazine): Promise<string[]> {
  const none = async (what: string, statement: string) =>
    (await query(statement)).map((row) => `${what}: ${JSON.stringify(row)}`)
  return [
    ...(await none(
      'a text was printed without both sign-offs',
      `SELECT DISTINCT e.ordinal, printed.hash
       FROM editions e, jsonb_path_query(e.manifest, '$.**.contentHash') AS printed(hash)
       WHERE (SELECT count(DISTINCT s.kind) FROM sign_offs s
              WHERE to_jsonb(s.content_hash) = printed.hash) < 2`,
    )),
    ...(await none(
      'the issue names another edition than the last',
      `SELECT current_edition_id FROM issues
       WHERE id = ${issue} AND current_edition_id IS DISTINCT FROM
         (SELECT id FROM editions WHERE issue_id = ${issue} ORDER BY ordinal DESC LIMIT 1)`,
    )),
    ...(await none(
      'an edition is not in the audit',
      `SELECT e.ordinal FROM editions e
       WHERE e.issue_id = ${issue} AND NOT EXISTS (
         SELECT FROM audit_entries a WHERE a.outcome = 'done' AND a.hash_after = e.manifest_hash
           AND a.event IN ('issue.publish', 'issue.rollBack'))`,
    )),
    ...(await none(
      'two latest versions',
      `SELECT parent_id, count(*) FROM _articles_v WHERE latest GROUP BY parent_id HAVING count(*) > 1`,
    )),
  ]
}

/** An acknowledged import is there with its file; any is whole or not there. */
async function checkImports({ dataFolder, query }: Magazine, { imports }: Log): Promise<string[]> {
  const anomalies: string[] = []
  for (const { article, outcome, title } of imports) {
    const rows = await query(
      `SELECT a.id, m.filename, m.sha256 FROM articles a LEFT JOIN manuscripts m ON m.article_id = a.id
       WHERE a.title = '${title}'`,
    )
    if (outcome === 'done' && rows[0]?.id !== article) anomalies.push(`${title} is lost`)
    if (outcome === 'refused' && rows.length > 0)
      anomalies.push(`${title} was refused and is there`)
    if (rows.length > 1) anomalies.push(`${title} is there ${rows.length} times`)
    for (const { filename, sha256 } of rows) {
      const file = manuscriptFile({ filename: String(filename), sha256: String(sha256) })
      if (!sha256 || !existsSync(`${dataFolder}/manuscripts/${file}`)) {
        anomalies.push(`${title} is there without its file`)
      }
    }
  }
  return anomalies
}
