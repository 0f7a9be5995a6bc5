import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Debian's epubcheck is a jar in either place, which only starts by itself where jarwrapper is. */
const JARS = ['/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck']

/**
 * What W3C's own epubcheck finds in a book, warnings too; null where it is not installed. Several
 * books can be checked at once: most of the time is Java's, which starts for each.
 */
export async function checkWithEpubcheck(book: Uint8Array): Promise<string[] | null> {
  const jar = JARS.find((place) => existsSync(place))
  if (jar === undefined || spawnSync('java', ['-version']).status !== 0) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'forme-epub-'))
  try {
    const file = path.join(folder, 'issue.epub')
    writeFileSync(file, book)
    const { said, status } = await run('java', ['-jar', jar, '--failonwarnings', file])
    const found = said.filter((line) => /^(FATAL|ERROR|WARNING)/.test(line))
    return status === 0 || found.length > 0 ? found : said
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(program: string, words: string[]): Promise<{ said: string[]; status: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const output of [child.stdout, child.stderr]) {
      output.setEncoding('utf8').on('data', (part: string) => (said += part))
    }
    child.once('error', reject)
    child.once('close', (status) => resolve({ said: said.split('\n'), status }))
  })
}
