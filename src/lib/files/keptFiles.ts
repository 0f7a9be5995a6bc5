import { createHash } from 'node:crypto'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileStore } from './store'

/**
 * The folders of files that records and editions name. A file is called after what is in it, the
 * SHA-256 of its bytes with the ending of its kind. So a name never means two things, a file is
 * never written over, whoever has the same one shares it, and anybody can check it. Nothing here
 * removes a file: that is done by the sweep alone (jobs/sweepFiles), a day after nothing names it.
 */
export type FileRoom = 'pictures' | 'manuscripts'

const NAME = /^([0-9a-f]{64})\.[a-z0-9]{1,8}$/

/** What a file is called: 64 hexadecimal digits and `.png`. */
export function nameFile(bytes: Uint8Array, ending: string): string {
  return addEnding(createHash('sha256').update(bytes).digest('hex'), ending)
}

/** What the file of a manuscript is called, by its record. */
export function manuscriptFile({
  filename,
  sha256,
}: {
  filename?: string | null
  sha256: string
}): string {
  return addEnding(sha256, path.extname(filename ?? ''))
}

function addEnding(digest: string, ending: string): string {
  const kind = ending.replace(/^.*\./, '').toLowerCase()
  return `${digest}.${/^[a-z0-9]{1,8}$/.test(kind) ? kind : 'bin'}`
}

/**
 * Keeps a file and answers its name. It is in the store when this answers, before any row names it;
 * one that is there already is looked through, and mended where it is damaged.
 *
 * @param ending of the name it came under, such as `png` or `.PNG`
 */
export async function storeFile(
  room: FileRoom,
  bytes: Uint8Array,
  ending: string,
): Promise<string> {
  const name = nameFile(bytes, ending)
  if ((await digestFile(room, name)) !== digestOf(name)) {
    await fileStore().write(`${room}/${name}`, bytes)
  }
  return name
}

/** The bytes of a file; nothing where there is none, or where this is no name of one. */
export async function readKept(room: FileRoom, name: string): Promise<Uint8Array | undefined> {
  return NAME.test(name) ? fileStore().read(`${room}/${name}`) : undefined
}

/** The SHA-256 of a file as it lies in the store; nothing where it is not there. */
export async function digestFile(room: FileRoom, name: string): Promise<string | undefined> {
  if (!NAME.test(name)) return undefined
  const file = await fileStore().open(`${room}/${name}`)
  if (!file) return undefined
  const hash = createHash('sha256')
  await pipeline(file.bytes, hash)
  return hash.digest('hex')
}

/** Files that were found whole, by the state in which they were then. */
const whole = new Map<string, string>()

/**
 * Whether a file is there and is what its name says. It is read only where it is another than the
 * last time (`look` of the store): who damages a disk below that is found by `npm run
 * verify-editions`, which reads everything.
 */
export async function isWhole(room: FileRoom, name: string): Promise<boolean> {
  if (!NAME.test(name)) return false
  const store = fileStore()
  const state = await store.look(`${room}/${name}`)
  if (state === undefined) return false
  const file = `${store.place} ${room}/${name}`
  if (whole.get(file) === state) return true
  const isSame = (await digestFile(room, name)) === digestOf(name)
  if (isSame) whole.set(file, state)
  return isSame
}

/** What a file has to contain, by its name; nothing for a name that is none. */
export function digestOf(name: string): string | undefined {
  return NAME.exec(name)?.[1]
}
