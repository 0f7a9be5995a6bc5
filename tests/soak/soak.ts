import { manuscriptFile } from '../../src/lib/files/keptFiles'
import type { Body } from '../../src/richtext/model'
import { checkHistory, checkLast } from './checkHistory'
import { COLLEAGUE, listWritten, runClients, textOf, WRITTEN } from './clients'
import { KINDS, openLog, type Kind, type Log, type Made } from './log'
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
  editions: number
  /** Of each kind of act how often it ended how, and in how many stretches between kills it was done. */
  kinds: Map<Kind, { done: number; refused: number; unknown: number; stretches: number }>
  stretches: number
  refusals: Map<string, number>
  anomalies: string[]
}

/**
 * Lets the clients work on one magazine while its database and its app are killed in turn, and
 * judges what they were told by what is there in the end. Whatever happens, no process, port or
 * folder is left behind.
 */
export async function soak({ acts, kills, pause }: Plan): Promise<Found> {
  const magazine = await openMagazine()
  try {
    const log = openLog()
    const done = { database: 0, app: 0 }
    let isOver = false
    const clients = runClients(magazine, log, () => isOver)
    const wantsMore = () =>
      acts === undefined
        ? done.database < (kills?.database ?? 0) || done.app < (kills?.app ?? 0)
        : log.calls.length < acts
    try {
      while (wantsMore()) {
        await untilDue(pause, log, () => acts !== undefined && log.calls.length >= acts)
        if (!wantsMore()) break
        if (done.database <= done.app) {
          await magazine.killDatabase()
          done.database += 1
        } else {
          await magazine.killApp()
          done.app += 1
        }
        log.stretch += 1
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

/** What is done between any two kills, however slow the machine is. */
const WANTED: readonly Kind[] = ['save', 'import', 'publish', 'roll back', 'withdraw']

/** How many pauses are waited for that at most. */
const PATIENCE = 20

/**
 * Waits for the pause, and until everything wanted was acknowledged since the last kill; then for a
 * part of the pause, so that kills come at any moment of the work.
 */
async function untilDue(pause: number, log: Log, isEnough: () => boolean): Promise<void> {
  const begun = performance.now()
  const first = log.calls.length
  const wait = async (isDue: () => boolean) => {
    while (!isDue() && !isEnough()) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const passed = () => (performance.now() - begun) / pause
  await wait(() => {
    const done = log.calls.slice(first).filter(({ outcome }) => outcome === 'done')
    const isDone = WANTED.every((kind) => done.some((call) => call.kind === kind))
    return passed() > (isDone ? 1 : PATIENCE)
  })
  const due = passed() + Math.random() / 2
  await wait(() => passed() > due)
}

/** What the magazine has in the end, held against what its clients were told. */
export async function judge(magazine: Magazine, log: Log, kills: Found['kills']): Promise<Found> {
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
  const [written] = await magazine.query(
    `SELECT version_body AS body FROM _articles_v WHERE parent_id = ${magazine.written} AND latest`,
  )
  finals.set(WRITTEN, listWritten(written?.body as Body))
  const [typed] = await magazine.query(
    `SELECT version_standfirst AS last FROM _articles_v
     WHERE parent_id = ${magazine.typed} AND latest`,
  )
  const [colleague] = await magazine.query(
    `SELECT name AS last FROM users WHERE id = ${magazine.colleague}`,
  )
  const { operations } = log
  return {
    acts: log.calls.length,
    kills,
    editions: editions.length,
    kinds: countKinds(log),
    stretches: log.stretch + 1,
    refusals: log.refusals,
    anomalies: [
      ...checkHistory(operations, finals),
      ...checkLast(operations, textOf(magazine.typed), String(typed?.last)),
      ...checkLast(operations, COLLEAGUE, String(colleague?.last)),
      ...checkOrdinals(editions),
      ...(await checkRows(magazine)),
      ...(await checkMade(magazine, log)),
    ],
  }
}

function countKinds({ calls }: Log): Found['kinds'] {
  return new Map(
    KINDS.map((kind) => {
      const own = calls.filter((call) => call.kind === kind)
      const count = (outcome: string) => own.filter((call) => call.outcome === outcome)
      const done = count('done')
      const stretches = new Set(done.map(({ stretch }) => stretch)).size
      const [refused, unknown] = [count('refused').length, count('unknown').length]
      return [kind, { done: done.length, refused, unknown, stretches }]
    }),
  )
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

/** What was acknowledged as made is there with its file; anything is whole or not there. */
async function checkMade({ files: store, query }: Magazine, { made }: Log): Promise<string[]> {
  const anomalies: string[] = []
  for (const { id, kind, name, outcome } of made) {
    const rows = await query(FOUND[kind](name))
    const what = `${kind} of ${name}`
    if (outcome === 'done' && rows[0]?.id !== id) anomalies.push(`${what} is lost`)
    if (outcome === 'refused' && rows.length > 0) anomalies.push(`${what} was refused and is there`)
    if (rows.length > 1) anomalies.push(`${what} is there ${rows.length} times`)
    for (const row of rows) {
      const files = listFiles(kind, row)
      const found = await Promise.all(files.map((file) => file && store.look(file)))
      if (found.some((file) => !file)) {
        anomalies.push(`${what} is there without its file`)
      }
    }
  }
  return anomalies
}

const FOUND: Record<Made['kind'], (name: string) => string> = {
  create: (name) => `SELECT id FROM contributors WHERE name = '${name}'`,
  import: (name) =>
    `SELECT a.id, m.filename, m.sha256 FROM articles a LEFT JOIN manuscripts m ON m.article_id = a.id
     WHERE a.title = '${name}'`,
  upload: (name) => `SELECT id, files FROM media WHERE alt = '${name}'`,
}

/** The files that a record names; one it should name and does not is empty. */
function listFiles(kind: Made['kind'], row: Record<string, unknown>): string[] {
  if (kind === 'create') return []
  if (kind === 'upload') {
    const names = Object.values((row.files ?? {}) as Record<string, string>)
    return names.length > 0 ? names.map((name) => `pictures/${name}`) : ['']
  }
  const [filename, sha256] = [String(row.filename), String(row.sha256 ?? '')]
  return [sha256 && `manuscripts/${manuscriptFile({ filename, sha256 })}`]
}
