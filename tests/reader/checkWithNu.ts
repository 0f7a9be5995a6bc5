import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Fetched } from './model'

/** The checker does not know interest invokers yet; browsers that do not either leave them be. */
const KNOWN = /Attribute “interestfor” not allowed on element “a”/

/** What the Nu HTML checker finds in these pages; null where there is no Java to run it. */
export function checkWithNu(pages: Fetched[]): string[] | null {
  if (spawnSync('java', ['-version']).status !== 0) return null
  const jar = createRequire(import.meta.url)('vnu-jar') as string
  const folder = mkdtempSync(path.join(tmpdir(), 'forme-nu-'))
  try {
    const files = pages.map(({ text }, index) => {
      const file = path.join(folder, `${index}.html`)
      writeFileSync(file, text)
      return file
    })
    const { stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', ...files], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    const report = JSON.parse(stderr) as { messages: { url: string; message: string }[] }
    return report.messages
      .filter(({ message }) => !KNOWN.test(message))
      .map(({ message, url }) => `${pages[Number(path.parse(url).name)]?.path}: ${message}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
