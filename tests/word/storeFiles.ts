import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { chooseEdits, KINDS, startRandom } from './chooseEdits'
import { readText, type Edit } from './edits'
import { exportBody } from './exportBody'
import { AUTHOR, openWriter } from './libreOffice'
import { sampleText } from './sampleText'

export const KEPT = path.join(import.meta.dirname, 'returned')

/** Of what is stored of a file. */
export type StoredFile = { name: string; author: string | null; edits: Edit[] }

/** One file for every kind of edit, tracked and not, but for comments that are tracked by nobody. */
export async function storeFiles(room: string, seed: number): Promise<number> {
  const random = startRandom(seed)
  const body = sampleText()
  const { file } = exportBody(body)
  const text = readText(body)
  const desk = await openWriter(room)
  const stored: StoredFile[] = []
  try {
    for (const isTracked of [true, false]) {
      for (const kind of KINDS) {
        if (kind === 'comment' && isTracked) continue
        const edits = chooseEdits(text, [kind], random).map(({ edit }) => edit)
        const made = await desk.make(file, edits, isTracked)
        if (made === null) throw new Error(`LibreOffice would not make it: ${kind}.`)
        const name = `${kind.replaceAll(' ', '-')}${isTracked ? '-tracked' : ''}`
        writeFileSync(path.join(KEPT, `${name}.docx`), repack(made))
        stored.push({ name, author: isTracked ? AUTHOR : null, edits })
      }
    }
  } finally {
    desk.close()
  }
  writeFileSync(path.join(KEPT, 'edits.json'), `${JSON.stringify(stored, null, 2)}\n`)
  return stored.length
}

/** Without what no reader of ours asks for, and with the same bytes for the same parts. */
function repack(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => !/theme|fontTable/.test(name) })
  return zipSync(parts, { level: 9, mtime: new Date(1980, 0, 1) })
}
