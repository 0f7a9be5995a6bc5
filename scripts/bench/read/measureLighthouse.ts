import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runChild } from '../../start/runChild.mjs'
import { findOwnChromium } from '../../test/programs.mjs'

/** No dependency of the project: only this bench wants it, and it is not small. */
const VERSION = 'lighthouse@12.8.2'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export type Scores = {
  path: string
  /** Of 100 each, in the order performance, accessibility, best practices, search engines. */
  scores: number[]
}

type Report = { categories: Record<string, { score: number | null } | undefined> }

/**
 * What Lighthouse gives these pages, as it judges a telephone: slowed processor, slowed network. It is
 * installed for the occasion, outside the project; null where that cannot be done or where there is
 * no Chromium. A page that is not there is judged like any other.
 */
export async function measureLighthouse(
  room: string,
  url: string,
  paths: readonly string[],
): Promise<Scores[] | null> {
  const chromium = process.env['FORME_CHROMIUM'] || findOwnChromium()
  const folder = path.join(room, 'lighthouse')
  const program = path.join(folder, 'node_modules/lighthouse/cli/index.js')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }')
  const run = (words: [string, ...string[]]) =>
    runChild({
      program: words[0],
      words: words.slice(1),
      root: folder,
      logFile: path.join(folder, 'said.log'),
      env: { ...process.env, ...(chromium && { CHROME_PATH: chromium }) },
    })
  if (chromium) await run(['npm', 'install', '--no-audit', '--no-fund', VERSION])
  if (!chromium || !existsSync(program)) return null
  const found: Scores[] = []
  for (const place of paths) {
    const report = path.join(folder, 'report.json')
    const { said, status } = await run([
      process.execPath,
      program,
      url + place,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${CATEGORIES.join()}`,
      '--ignore-status-code',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking',
    ])
    if (status !== 0) throw new Error(`Lighthouse did not judge ${place}:\n${said}`)
    const { categories } = JSON.parse(readFileSync(report, 'utf8')) as Report
    const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100))
    found.push({ path: place, scores })
  }
  return found
}
