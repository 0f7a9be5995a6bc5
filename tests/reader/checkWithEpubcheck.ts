import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Debian's epubcheck is a jar in either place, which only starts by itself where jarwrapper is. */
const JARS = ['/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck']

/** What W3C's own epubcheck finds in a book, warnings too; null where it is not installed. */
export function checkWithEpubcheck(book: Uint8Array): string[] | null {
  const jar = JARS.find((place) => existsSync(place))
  if (jar === undefined || spawnSync('java', ['-version']).status !== 0) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'forme-epub-'))
  try {
    const file = path.join(folder, 'issue.epub')
    writeFileSync(file, book)
    const { status, stderr, stdout } = spawnSync('java', ['-jar', jar, '--failonwarnings', file], {
      encoding: 'utf8',
    })
    const said = `${stdout}\n${stderr}`.split('\n')
    const found = said.filter((line) => /^(FATAL|ERROR|WARNING)/.test(line))
    return status === 0 || found.length > 0 ? found : said
  } finally {
    rmSync(folder, { recursive: true })
  }
}
