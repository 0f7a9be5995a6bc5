import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '../postgres/findFreePort.mjs'
import { fillMagazine } from './fillMagazine'
import { formatFigure } from './formatFigure.mjs'
import { launch } from './launch.mjs'
import { percentile } from './percentile.mjs'
import { signIn } from './signIn.mjs'

/** The longest a person should wait for what they typed, in milliseconds. */
const BOUND = 150
const TEXTS = 5000
const TIMES = 20

/** What people type, from what stands nowhere to what stands in every text. */
const QUESTIONS = [
  ['a word of one text', (turn: number) => `lettering${turn * 37 + 11}x`],
  ['a part of a word', (turn: number) => `ettering${turn * 41 + 13}`],
  ['two words', (turn: number) => `ettering${turn * 43 + 17}x the`],
  ['the end of a title', (turn: number) => ` ${turn * 47 + 19}`],
  ['a word of many texts', (turn: number) => ['print', 'press', 'book', 'paper'][turn % 4] ?? ''],
  ['a word of every text', () => 'the'],
  ['words of no text', (turn: number) => `zyzzyva${turn}`],
] as const

/**
 * `npm run bench -- search`: how long the search of the desk (Ctrl+K) takes with thousands of texts,
 * as the desk asks it, for an editor and for a writer.
 */
export async function benchSearch() {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-bench-'))
  chmodSync(room, 0o711)
  const dataFolder = path.join(room, 'data')
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  const forme = launch(dataFolder, port)
  try {
    await forme.answers(url)
    await fillMagazine({ amount: TEXTS, dataFolder, room, script: 'search/fillDesk.ts' })
    console.log(`On ${cpus().length} cores, Node ${process.versions.node}, ${TEXTS} texts:`)
    for (const role of ['editor', 'writer']) {
      const token = await signIn(url, dataFolder, role)
      for (const [what, question] of QUESTIONS) {
        const times = await ask(url, token, question)
        const figure = percentile(times, 0.95)
        const against = { figure: BOUND, name: 'the bound' }
        console.log(
          formatFigure({ what: `${role}: ${what}, p95`, figure, unit: 'ms', digits: 0, against }),
        )
      }
    }
  } finally {
    await forme.stop()
    rmSync(room, { force: true, recursive: true })
  }
}

/** Milliseconds from a question to its whole answer, after one that warms up. */
async function ask(
  url: string,
  token: string,
  question: (turn: number) => string,
): Promise<number[]> {
  const times: number[] = []
  for (let turn = 0; turn <= TIMES; turn += 1) {
    const begun = performance.now()
    const address = `${url}/api/desk-search?q=${encodeURIComponent(question(turn))}`
    const answer = await fetch(address, { headers: { authorization: `JWT ${token}` } })
    if (!answer.ok) throw new Error(`The search answered ${answer.status}.`)
    await answer.text()
    if (turn > 0) times.push(performance.now() - begun)
  }
  return times
}
