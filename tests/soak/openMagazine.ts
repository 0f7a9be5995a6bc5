import { connect } from '../../scripts/postgres/connect.mjs'
import { openFolder } from '../../src/lib/files/folderStore'
import type { FileStore } from '../../src/lib/files/store'
import { pngOf } from '../factories/makePicture'
import { makeStaff, type Staff } from '../journey/makeStaff'
import { launchForme, listProcesses, removeRoom, type Launched } from '../launchForme'
import { openTestServer } from '../openTestServer'

/** A magazine over HTTP, with what clients need to work on it. */
export type Magazine = {
  url: string
  files: FileStore
  staff: Staff
  issue: number
  /** In the issue, and printed once. */
  printed: number[]
  /** In no issue. */
  loose: number[]
  /** In no issue either, and each for one client alone: saved while it is typed, and written on. */
  typed: number
  written: number
  /** A person of the staff whose name may be changed. */
  colleague: number
  query: (statement: string) => Promise<Record<string, unknown>[]>
}

/** One whose database and app can be killed and come back. */
export type MortalMagazine = Magazine & {
  killDatabase: () => Promise<void>
  /**
   * SIGKILL in turn to the app alone, which the process in front begins again, and to the whole process
   * group: nothing is finished.
   */
  killApp: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Starts a PostgreSQL that waits for its disk, as on a server, and the built Forme on it; makes a
 * staff, an issue of two approved articles, and prints it.
 */
export async function openMagazine(): Promise<MortalMagazine> {
  const server = await openTestServer({})
  const start = (from?: Launched) =>
    launchForme({
      words: ['--empty'],
      env: { DATABASE_URL: server.databaseURL },
      ...(from && { dataFolder: from.dataFolder, port: from.port }),
    })
  let forme = await start()
  let killsAlone = false
  try {
    await forme.ready
    return {
      ...(await fillMagazine({
        databaseURL: server.databaseURL,
        files: openFolder(forme.dataFolder),
        url: forme.url,
      })),
      killDatabase: async () => {
        await server.crash()
        await server.restart()
      },
      killApp: async () => {
        const app = listProcesses(forme).find((line) => line.includes('runApp.mjs'))
        killsAlone = !killsAlone
        if (killsAlone && app) {
          process.kill(Number.parseInt(app, 10), 'SIGKILL')
          await answersAgain(forme.url)
          return
        }
        process.kill(-forme.pid, 'SIGKILL')
        await forme.ended
        forme = await start(forme)
        await forme.ready
      },
      close: async () => {
        await forme.stop()
        removeRoom(forme)
        await server.close()
      },
    }
  } catch (error) {
    await forme.stop()
    removeRoom(forme)
    await server.close()
    throw error
  }
}

/** Waits until a house answers that it is ready. */
export async function answersAgain(url: string): Promise<void> {
  for (;;) {
    // An answer that was under way breaks off.
    const status = await fetch(`${url}/api/health`).then(
      (answer) => answer.status,
      () => 0,
    )
    if (status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Makes, in an empty Forme, a staff, texts, and an issue of two approved articles, which is printed. */
export async function fillMagazine({
  databaseURL,
  files,
  url,
}: {
  databaseURL: string
  files: FileStore
  url: string
}): Promise<Magazine> {
  const staff = await makeStaff(url)
  await ok(staff.admin('POST', '/globals/magazine', { title: 'Proofs', timeZone: 'UTC' }))
  const { issue, printed } = await makeIssue(staff)
  const loose: number[] = []
  for (const title of ['Third', 'Fourth', 'Fifth', 'Sixth'])
    loose.push(await importText(staff, title))
  const typed = await importText(staff, 'Seventh')
  const written = await importText(staff, 'Eighth')
  const colleague = idOf((await ok(staff.secondEditor('GET', '/users/me'))).user)
  return {
    url,
    files,
    staff,
    issue,
    printed,
    loose,
    typed,
    written,
    colleague,
    query: async (statement) => {
      const client = await connect(databaseURL)
      try {
        return (await client.query(statement)).rows
      } finally {
        await client.end()
      }
    },
  }
}

async function makeIssue(staff: Staff): Promise<{ issue: number; printed: number[] }> {
  const plan = { number: 1, label: 'Winter', contents: [{ heading: 'Essays' }] }
  const issue = idOf((await ok(staff.publisher('POST', '/issues', plan))).doc)
  const { doc: author } = await ok(staff.writer('POST', '/contributors', { name: 'A. Setter' }))
  const printed: number[] = []
  for (const title of ['First', 'Second']) {
    const id = await importText(staff, title, { issue: String(issue), section: 'Essays' })
    const authors = [{ contributor: idOf(author), role: 'author' }]
    await ok(staff.writer('PATCH', `/articles/${id}?draft=true&depth=0`, { authors }))
    const { contentHash } = await ok(staff.writer('POST', `/articles/${id}/submit`, {}))
    for (const kind of ['edit', 'quotations']) {
      await ok(staff.editor('POST', `/articles/${id}/sign-off`, { kind, contentHash }))
    }
    printed.push(id)
  }
  const cover = new FormData()
  cover.set(
    'file',
    new File([new Uint8Array(await pngOf(600, 800))], 'c.png', { type: 'image/png' }),
  )
  cover.set('_payload', JSON.stringify({ alt: 'A plain blue cover' }))
  const picture = await ok(staff.publisher('POST', '/media', cover))
  await ok(staff.publisher('PATCH', `/issues/${issue}`, { cover: idOf(picture.doc) }))
  const { manifestHash } = await ok(staff.publisher('POST', `/issues/${issue}/preview`, {}))
  await ok(staff.publisher('POST', `/issues/${issue}/publish`, { manifestHash }))
  return { issue, printed }
}

async function importText(
  staff: Staff,
  title: string,
  place: Record<string, string> = {},
): Promise<number> {
  const { article } = await ok(staff.writer('POST', '/manuscripts/import', formOf(title, place)))
  return idOf(article)
}

/** A manuscript of its own, with a note. */
export function formOf(title: string, place: Record<string, string> = {}): FormData {
  const text = `# ${title}\n\nOne line of ${title}.[^1]\n\n[^1]: J Moxon, *Mechanick Exercises*, Joseph Moxon, 1683, pg 231\n`
  const form = new FormData()
  form.set('file', new File([text], `${title}.md`))
  for (const [name, value] of Object.entries(place)) form.set(name, value)
  return form
}

/** What a door answered that must not refuse. */
export async function ok(
  call: Promise<{ status: number; body: Record<string, unknown> }>,
): Promise<Record<string, unknown>> {
  const { body, status } = await call
  if (status < 300) return body
  throw new Error(`The magazine could not be made: ${status} ${JSON.stringify(body)}`)
}

export function idOf(document: unknown): number {
  return (document as { id: number }).id
}
