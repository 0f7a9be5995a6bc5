import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { findFreePort } from '../postgres/findFreePort.mjs'
import { formatFigure } from './formatFigure.mjs'
import { launch } from './launch.mjs'
import { percentile } from './percentile.mjs'
import { signIn } from './signIn.mjs'
import { makeLongText } from './write/makeLongText'

/** Bounds of the writing room for a text of 10,000 words; milliseconds and bytes. */
const BOUNDS = { cold: 1500, warm: 800, key: 20, save: 200, answer: 1024 }
const LENGTHS = [10_000, 40_000]
const NOTES = 40
const COMMENTS = 60
const BURSTS = 10
const BURST = 'as it was '

/**
 * `npm run bench -- write`: how a long text opens, how soon a key is seen, and what a save costs, in
 * a real Chromium (`FORME_CHROMIUM`). The form of its details, which is Payload’s, opens beside it.
 */
export async function benchWrite() {
  const executablePath = process.env['FORME_CHROMIUM']
  if (!executablePath) throw new Error('FORME_CHROMIUM has to name a Chromium.')
  const room = mkdtempSync(path.join(tmpdir(), 'forme-bench-'))
  chmodSync(room, 0o711)
  const dataFolder = path.join(room, 'data')
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  const forme = launch(dataFolder, port)
  let browser: Browser | undefined
  try {
    await forme.answers(url)
    const token = await signIn(url, dataFolder, 'editor')
    browser = await chromium.launch({ executablePath })
    console.log(`On ${cpus().length} cores, Node ${process.versions.node}:`)
    for (const words of LENGTHS) {
      const id = await makeLongText({ comments: COMMENTS, notes: NOTES, token, url, words })
      console.log(`\n${words} words, ${NOTES} notes, ${COMMENTS} comments`)
      const bounded = words === LENGTHS[0]
      const against = (figure: number) =>
        bounded ? { against: { figure, name: 'the bound' } } : {}
      const context = await browser.newContext({ baseURL: url })
      await context.addCookies([{ name: 'payload-token', value: token, url }])
      const page = await context.newPage()
      const address = `/admin/collections/articles/${id}`
      print('text visible, cold', await open(page, address), 'ms', against(BOUNDS.cold))
      const again = await percentileOf(3, () => open(page, address))
      print('text visible, warm (median of 3)', again, 'ms', against(BOUNDS.warm))
      await printTyping(page, against)
      await printForm(context, address)
      await context.close()
    }
  } finally {
    await browser?.close()
    await forme.stop()
    rmSync(room, { force: true, recursive: true })
  }
}

async function percentileOf(runs: number, measure: () => Promise<number>): Promise<number> {
  const figures: number[] = []
  for (let run = 0; run < runs; run += 1) figures.push(await measure())
  return percentile(figures, 0.5)
}

/** Milliseconds from the request of a page to the first frame with words of the text in it. */
async function open(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    // A function with a name would be given it by a helper of tsx, which the page has not.
    const timer = setInterval(() => {
      const first = document.querySelector('#field-body > p')
      if (!first?.textContent || !first.checkVisibility()) return
      clearInterval(timer)
      requestAnimationFrame(() => performance.mark('forme-text'))
    }, 4)
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('forme-text').length > 0)
  return page.evaluate(() => performance.getEntriesByName('forme-text')[0]?.startTime ?? NaN)
}

type Measured = { frames: number[]; longTasks: number }

async function printTyping(
  page: Page,
  against: (figure: number) => { against?: { figure: number; name: string } },
): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    const measured: Measured = { frames: [], longTasks: 0 }
    Object.assign(window, { measured })
    const painted = new MessageChannel()
    const keys: number[] = []
    painted.port1.onmessage = () => {
      const now = performance.now()
      measured.frames.push(...keys.splice(0).map((at) => now - at))
    }
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        keys.push(timeStamp)
        requestAnimationFrame(() => painted.port2.postMessage(null))
      },
      true,
    )
    new PerformanceObserver((list) => {
      measured.longTasks += list.getEntries().length
    }).observe({ type: 'longtask' })
  })
  const saves: { bytes: number; milliseconds: number }[] = []
  let others = 0
  page.on('requestfinished', (request) => {
    if (!request.url().endsWith('/text')) return void (others += 1)
    void Promise.all([request.response(), request.sizes()]).then(([answer, sizes]) => {
      if (!answer?.ok()) return
      const { requestStart, responseEnd } = request.timing()
      saves.push({ bytes: sizes.responseBodySize, milliseconds: responseEnd - requestStart })
    })
  })
  await page.locator('#field-body > p').nth(3).click()
  await page.keyboard.press('End')
  for (let burst = 0; burst < BURSTS; burst += 1) {
    await page.keyboard.type(BURST, { delay: 60 })
    await page.waitForTimeout(400)
  }
  const typed = others
  await page.locator('.forme-writing__saving[data-state=saved]').waitFor()
  const { frames, longTasks } = await page.evaluate(
    () => (window as unknown as { measured: Measured }).measured,
  )
  print('key to frame, p50', percentile(frames, 0.5), 'ms')
  print('key to frame, p90', percentile(frames, 0.9), 'ms', against(BOUNDS.key))
  print('key to frame, slowest', percentile(frames, 1), 'ms')
  print('long tasks while typing', longTasks, '')
  print('requests while typing, but saves', typed, '')
  if (saves.length === 0) throw new Error('Nothing was saved.')
  const times = saves.map(({ milliseconds }) => milliseconds)
  const bytes = saves.map(({ bytes: size }) => size)
  print(`a save (median of ${saves.length})`, percentile(times, 0.5), 'ms', against(BOUNDS.save))
  print('bytes back, most', percentile(bytes, 1), 'B', against(BOUNDS.answer))
}

async function printForm(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage()
  const begun = performance.now()
  await page.goto(`${address}/details`, { waitUntil: 'commit' })
  await page.locator('#field-slug').waitFor()
  print('Payload’s form of the details', performance.now() - begun, 'ms')
  await page.close()
}

function print(
  what: string,
  figure: number,
  unit: string,
  rest: { against?: { figure: number; name: string } } = {},
): void {
  console.log(formatFigure({ what, figure, unit, ...rest }))
}
