import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build } from '../fixtures/issue'
import { samplePages } from '../fixtures/samplePages'
import { renderPage } from '../renderPage'

const jar = createRequire(import.meta.url)('vnu-jar') as string
const hasJava = spawnSync('java', ['-version']).status === 0
if (!hasJava) {
  process.stdout.write('Skipped: the Nu HTML checker needs Java, which is not on this machine.\n')
}

/** The checker does not know interest invokers yet; browsers that do not either leave them be. */
const KNOWN = /Attribute “interestfor” not allowed on element “a”/

const folder = mkdtempSync(join(tmpdir(), 'nu-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.skipIf(!hasJava)('every page passes the Nu HTML checker', () => {
  const files = Object.entries(samplePages).map(([name, page]) => {
    const file = join(folder, `${name}.html`)
    writeFileSync(file, renderPage(page, build))
    return file
  })
  const { stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', ...files], {
    encoding: 'utf8',
  })
  const report = JSON.parse(stderr) as { messages: { url: string; message: string }[] }
  const messages = report.messages.map(({ url, message }) => `${url.split('/').at(-1)}: ${message}`)
  // Once the checker knows the attribute, this fails and the exception goes.
  expect(messages.some((message) => KNOWN.test(message))).toBe(true)
  expect(messages.filter((message) => !KNOWN.test(message))).toEqual([])
})
