import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportBody } from './exportBody'
import { judgeReturned } from './judgeReturned'
import { sampleText } from './sampleText'
import { KEPT, type StoredFile } from './storeFiles'

const stored = JSON.parse(readFileSync(path.join(KEPT, 'edits.json'), 'utf8')) as StoredFile[]
const { kept } = exportBody(sampleText())

/** Of what somebody did to a file nothing is missed, and nothing else is found (`npm run soak -- word`). */
describe('a file that LibreOffice saved', () => {
  it.each(stored.map((one) => [one.name, one] as const))('%s', (name, { author, edits }) => {
    const bytes = new Uint8Array(readFileSync(path.join(KEPT, `${name}.docx`)))
    const { missed, unexplained } = judgeReturned(kept, bytes, edits, author)
    expect({ missed, unexplained }).toEqual({ missed: [], unexplained: [] })
  })
})
