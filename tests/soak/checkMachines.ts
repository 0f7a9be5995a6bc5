import { randomBytes } from 'node:crypto'
import { pngOf } from '../factories/makePicture'
import { invite } from '../journey/invite'
import { openDoor } from '../journey/openDoor'
import type { House } from './openMachines'
import { formOf, idOf, ok } from './openMagazine'

/** How long machines may say different things, in milliseconds. */
const AGREEMENT = 2000

/** How long something is waited for before it counts as not happening. */
const PATIENCE = 120_000

/**
 * What came in at one machine is what each of them hands out, to whoever signed in at any: a picture, a
 * manuscript, the PDF that one of them made. Answers what is not so.
 */
export async function checkShared(house: House): Promise<string[]> {
  const { machines, staff } = house
  const { token } = await invite(staff.admin, staff.nobody, {
    email: 'session@forme.example',
    name: 'Session',
    roles: ['editor'],
  })
  const asStaff = { Authorization: `JWT ${token}` }
  const doorOf = (at: number) => openDoor(machines.at(at)?.url ?? '', asStaff.Authorization)
  const picture = new Uint8Array(await pngOf(64, 48, '#123456'))
  const form = new FormData()
  form.set('file', new File([picture], 'shared.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: 'Shared' }))
  const { doc } = await ok(doorOf(0)('POST', '/media', form))
  const { files, filename } = doc as { files: Record<string, string>; filename: string }
  const { article } = await ok(doorOf(-1)('POST', '/manuscripts/import', formOf('Shared')))
  const where = `where[article][equals]=${idOf(article)}`
  const { docs } = await ok(doorOf(0)('GET', `/manuscripts?${where}`))
  const [manuscript] = docs as { filename: string }[]
  const checks: [string, string, (bytes: Buffer) => boolean][] = [
    ['a picture', `/pictures/${files[filename]}`, (bytes) => bytes.includes('PNG')],
    [
      'a manuscript',
      `/api/manuscripts/file/${manuscript?.filename}`,
      (bytes) => bytes.includes('One line of Shared.'),
    ],
    ['the PDF of the issue', '/issues/1/issue.pdf', (bytes) => bytes.includes('%PDF-')],
  ]
  const broken: string[] = []
  for (const [what, path, isWanted] of checks) {
    const time = await untilAll(
      house,
      path,
      ({ status }, bytes) => status === 200 && isWanted(bytes),
      asStaff,
    )
    if (time === Infinity) broken.push(`${what} is not handed out by all machines (${path})`)
  }
  return broken
}

/** People who are invited through all machines are written to once each. Answers what is not so. */
export async function checkLetters({ files, query, staff }: House): Promise<string[]> {
  const emails = Array.from({ length: 6 }, (_, at) => `letter${at}@forme.example`)
  for (const email of emails) {
    await invite(staff.admin, staff.nobody, { email, name: 'Letter', roles: ['writer'] })
  }
  const begun = performance.now()
  for (;;) {
    const waiting = await query(`SELECT id FROM payload_jobs WHERE completed_at IS NULL`)
    if (waiting.length === 0) break
    if (performance.now() - begun > PATIENCE) return [`${waiting.length} jobs are never done`]
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const letters = await Promise.all((await files.list('outbox')).map((name) => files.read(name)))
  return emails.flatMap((email) => {
    const count = letters.map(String).filter((letter) => letter.includes(email)).length
    return count === 1 ? [] : [`${email} has ${count} letters`]
  })
}

/** Whoever is at a text at one machine hears at once of a save at another. */
export async function checkRooms({ loose, machines, staff }: House): Promise<string[]> {
  const [article] = loose
  const { token } = await invite(staff.admin, staff.nobody, {
    email: 'room@forme.example',
    name: 'Room',
    roles: ['editor'],
  })
  const Authorization = `JWT ${token}`
  const session = randomBytes(12).toString('hex')
  const stop = new AbortController()
  const address = `${machines[0]?.url}/api/articles/${article}/room?session=${session}`
  const stream = await fetch(address, { headers: { Authorization }, signal: stop.signal })
  let heard = ''
  const listening = (async () => {
    for await (const chunk of stream.body ?? []) heard += Buffer.from(chunk).toString()
  })().catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 1000))
  heard = ''
  const other = openDoor(machines.at(-1)?.url ?? '', Authorization)
  await ok(other('PATCH', `/articles/${article}?draft=true&depth=0`, { kicker: 'Heard.' }))
  await new Promise((resolve) => setTimeout(resolve, AGREEMENT))
  stop.abort()
  await listening
  return heard.includes('"saved"') ? [] : ['a save at one machine is not heard at another']
}

/** What is taken from readers, and given back, is so at every machine; how long the last one took. */
export async function checkAgreement(house: House): Promise<{ slowest: number; late: string[] }> {
  const { printed, staff } = house
  const article = printed[1] ?? 0
  const path = `/issues/1/${await findSlug(house)}`
  const times: number[] = []
  for (let time = 0; time < 5; time += 1) {
    await ok(staff.publisher('POST', `/articles/${article}/withdraw`, { reason: 'Asked for.' }))
    times.push(await untilAll(house, path, ({ status }) => status === 410))
    await ok(staff.publisher('POST', `/articles/${article}/reinstate`, {}))
    times.push(await untilAll(house, path, ({ status }) => status === 200))
  }
  const slowest = Math.max(...times)
  return { slowest, late: slowest > AGREEMENT ? [`machines agree after ${slowest} ms only`] : [] }
}

/** Pages that readers can open whatever the staff does meanwhile. */
export async function listPaths(house: House): Promise<string[]> {
  const { query } = house
  const [cover] = await query(
    `SELECT file.value AS name FROM issues JOIN media ON media.id = issues.cover_id
     CROSS JOIN LATERAL jsonb_each_text(media.files) AS file WHERE file.key = media.filename`,
  )
  const article = `/issues/1/${await findSlug(house)}`
  return ['/', '/issues', '/issues/1', article, '/feed.xml', `/pictures/${String(cover?.name)}`]
}

/** The address of the printed text that the clients never take from readers. */
async function findSlug({ printed, query }: House): Promise<string> {
  const [row] = await query(`SELECT slug FROM articles WHERE id = ${printed[1]}`)
  return String(row?.slug)
}

/** Asks every machine the same until it answers as wanted; answers how long the last one took. */
async function untilAll(
  { machines }: House,
  path: string,
  isWanted: (response: Response, bytes: Buffer) => boolean,
  headers: Record<string, string> = {},
): Promise<number> {
  const begun = performance.now()
  const times = machines.map(async ({ url }) => {
    while (performance.now() - begun < PATIENCE) {
      const response = await fetch(`${url}${path}`, { headers })
      if (isWanted(response, Buffer.from(await response.arrayBuffer()))) {
        return performance.now() - begun
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return Infinity
  })
  return Math.round(Math.max(...(await Promise.all(times))))
}
