import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { KeptExport } from '../../src/richtext/returned/returnedToBodies'
import { chooseEdits, KINDS, startRandom, type Kind } from './chooseEdits'
import { readText, type EditedText } from './edits'
import { exportBody } from './exportBody'
import { judgeReturned } from './judgeReturned'
import { AUTHOR, openWriter, whatIsMissing } from './libreOffice'
import { storeFiles } from './storeFiles'
import { listTexts } from './texts'

const IN_A_FILE = 6

type Text = { name: string; kept: KeptExport; file: Uint8Array; text: EditedText }

/**
 * `npm run soak -- word [--edits 500] [--seed 1]`: edits of every kind, tracked and not, made at
 * random by driving LibreOffice, in texts small and long; each file is brought back, and what is
 * found in it is held against what was done. `--keep` makes the files of `tests/word/returned` anew,
 * of which `npm test` brings each back. Answers whether nothing was missed or found without cause.
 */
export async function soakWord({
  edits,
  keep,
  say,
  seed,
}: {
  edits: number
  keep: boolean
  say: (line: string) => void
  seed: number
}): Promise<boolean> {
  const missing = whatIsMissing()
  if (missing) {
    say(`SKIPPED: ${missing}`)
    return true
  }
  const room = mkdtempSync(path.join(tmpdir(), 'forme-word-'))
  try {
    if (!keep) return await soakTexts(room, { edits, say, seed })
    say(`${await storeFiles(room, seed)} files stored`)
    return true
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

async function soakTexts(
  room: string,
  { edits, say, seed }: { edits: number; say: (line: string) => void; seed: number },
): Promise<boolean> {
  const random = startRandom(seed)
  const texts = listTexts(say).map(({ body, name }): Text => ({
    name,
    text: readText(body),
    ...exportBody(body),
  }))
  const desk = await openWriter(room)
  const sum = { edits: 0, files: 0, tracked: 0, missed: 0, unexplained: 0, needless: 0, failed: 0 }
  try {
    for (let turn = 0; sum.edits < edits && sum.failed < edits; turn++) {
      const from = texts[Math.floor(turn / 2) % texts.length] as Text
      const isTracked = turn % 2 === 0
      const kinds = Array.from(
        { length: IN_A_FILE },
        () => KINDS[Math.floor(random() * KINDS.length)] as Kind,
      )
      // Without a screen, LibreOffice cannot both cut and comment.
      const some = kinds.includes('comment') ? kinds.filter((kind) => kind !== 'moved') : kinds
      const chosen = chooseEdits(from.text, some, random)
      const made = await desk.make(
        from.file,
        chosen.map(({ edit }) => edit),
        isTracked,
      )
      if (made === null) {
        sum.failed += chosen.length
        continue
      }
      const found = judgeReturned(
        from.kept,
        made,
        chosen.map(({ edit }) => edit),
        isTracked ? AUTHOR : null,
      )
      sum.files += 1
      sum.edits += chosen.length
      sum.tracked += isTracked ? chosen.length : 0
      sum.missed += found.missed.length
      sum.unexplained += found.unexplained.length
      sum.needless += found.needless.length
      if (found.missed.length + found.unexplained.length === 0) continue
      say(`turn ${turn}, ${from.name}, ${isTracked ? 'tracked' : 'not tracked'}:`)
      say(`  ${chosen.map(({ edit, kind }) => `${kind} ${JSON.stringify(edit)}`).join('\n  ')}`)
      for (const place of found.missed) say(`  MISSED: ${chosen[place]?.kind}`)
      for (const line of [...found.differences, ...found.unexplained]) say(`  ${line}`)
    }
  } finally {
    desk.close()
  }
  say(`${sum.edits} edits in ${sum.files} files, ${sum.tracked} of them tracked`)
  say(
    `${sum.missed} missed, ${sum.unexplained} unexplained, ${sum.needless} questions about nothing`,
  )
  if (sum.failed > 0) say(`${sum.failed} edits LibreOffice would not make`)
  return sum.missed + sum.unexplained + sum.failed === 0
}
