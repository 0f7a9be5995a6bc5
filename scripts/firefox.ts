/**
 * `npm run firefox`: the acts of the writing room once in a real Firefox (`FORME_FIREFOX`, else
 * `firefox-esr` or `firefox`), on a Forme of its own. Says of each whether it was done, and ends
 * with 1 where one was not. Without a Firefox it says so, loudly, and does nothing.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bodyOf } from '../tests/factories/bodyOf'
import { ACTS, type Ground } from '../tests/firefox/acts'
import { openFirefox } from '../tests/firefox/openFirefox'
import { openGate } from '../tests/firefox/openGate'
import { launch } from './bench/launch.mjs'
import { signIn } from './bench/signIn.mjs'
import { findFreePort } from './postgres/findFreePort.mjs'

const asked = process.env['FORME_FIREFOX']
const program = (asked ? [asked] : ['firefox-esr', 'firefox']).find(
  (name) => spawnSync(name, ['--version']).status === 0,
)
if (program) await doActs(program)
else console.log('SKIPPED: the acts in Firefox; no Firefox is here. FORME_FIREFOX names one.')

async function doActs(name: string): Promise<void> {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-firefox-'))
  chmodSync(room, 0o711)
  const dataFolder = path.join(room, 'data')
  const port = await findFreePort()
  const gate = await openGate(port)
  const shown = `http://localhost:${gate.port}`
  const forme = launch(dataFolder, port, { SERVER_URL: shown })
  try {
    await forme.answers(`http://localhost:${port}`)
    const desk = await openDesk(`http://localhost:${port}`, dataFolder)
    await desk.ask('/references', 'POST', { type: 'book', title: 'Areopagitica', year: '1644' })
    const firefox = await openFirefox(name)
    console.log(await firefox.run<string>('return navigator.userAgent'))
    const signInHere = async () => {
      await firefox.open(shown)
      const cookie = { name: 'payload-token', value: desk.token, httpOnly: true, path: '/' }
      await firefox.send('WebDriver:AddCookie', { cookie })
    }
    const openText = async () => {
      const data = { title: 'On lines', body: bodyOf(['The first paragraph.', 'The second.']) }
      const { doc } = await desk.ask('/articles?draft=true&depth=0', 'POST', data)
      await signInHere()
      await firefox.open(`${shown}/admin/collections/articles/${doc?.id}`)
      await firefox.until(`document.querySelector('.forme-writing__saving[data-state=saved]')`)
      return String(doc?.id)
    }
    const stored = async (id: string) =>
      JSON.stringify((await desk.ask(`/articles/${id}?draft=true&depth=0`)).body)
    const comments = async (id: string) =>
      (await desk.ask(`/comments?depth=0&where[article][equals]=${id}`)).docs ?? []
    const ground = { comments, firefox, gate, openText, password: desk.password, stored }
    try {
      for (const [what, act] of Object.entries(ACTS)) await doAct(what, act, ground)
    } finally {
      await firefox.close()
    }
  } finally {
    gate.close()
    await forme.stop()
    rmSync(room, { force: true, recursive: true })
  }
}

async function doAct(what: string, act: (ground: Ground) => Promise<void>, ground: Ground) {
  try {
    await act(ground)
    console.log(`done    ${what}`)
  } catch (error) {
    process.exitCode = 1
    console.log(
      `FAILED  ${what}\n        ${error instanceof Error ? error.message : String(error)}`,
    )
    ground.gate.open()
    await ground.firefox.send('WebDriver:DismissAlert').catch(() => {}) // there may be none
  }
}

type Asked = { doc?: { id: number }; docs?: { text: string }[]; body?: unknown }

/** An editor of the sample's staff, by script. */
async function openDesk(url: string, dataFolder: string) {
  const token = await signIn(url, dataFolder, 'editor')
  const { accounts } = JSON.parse(readFileSync(path.join(dataFolder, 'staff.json'), 'utf8')) as {
    accounts: { email: string; password: string }[]
  }
  const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
  const ask = async (way: string, method = 'GET', data?: object): Promise<Asked> => {
    const body = data ? { body: JSON.stringify(data) } : {}
    const answer = await fetch(`${url}/api${way}`, { method, headers, ...body })
    if (!answer.ok) throw new Error(`${way}: ${answer.status} ${await answer.text()}`)
    return answer.json() as Promise<Asked>
  }
  const answer = await fetch(`${url}/api/users/me`, { headers })
  const { user } = (await answer.json()) as { user: { email: string } }
  const password = accounts.find(({ email }) => email === user.email)?.password ?? ''
  return { ask, password, token }
}
