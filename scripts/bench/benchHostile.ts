import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '../postgres/findFreePort.mjs'
import { formatFigure } from './formatFigure.mjs'
import { makeHostileSet, type Send } from './hostile/hostileSet'
import { watch, type Watched } from './hostile/watch'
import { launch } from './launch.mjs'
import { signIn } from './signIn.mjs'

/** Milliseconds, megabytes and seconds; `times` is how much slower readers may be than when nothing is on. */
const BOUNDS = { cut: 20, most: 1000, slowest: 250 }
const TRIES = 100
const DRIPPING = 400

/**
 * `npm run bench -- hostile`: sends the hostile set, 400 connections that drip, and 100 tries to sign in
 * at once, and prints what readers of a kept page meet meanwhile and how large a process becomes.
 */
export async function benchHostile() {
  const [busy = 0] = loadavg()
  const room = mkdtempSync(path.join(tmpdir(), 'forme-bench-'))
  chmodSync(room, 0o711)
  const dataFolder = path.join(room, 'data')
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  // Tries to sign in come as by a proxy, from as many addresses.
  const forme = launch(dataFolder, port, { FORME_PROXIES: '127.0.0.1/32,::1/128' })
  try {
    await forme.answers(url)
    const token = await signIn(url, dataFolder, 'editor')
    const send = sendAs(url, { Authorization: `JWT ${token}` })
    const page = { address: `${url}/issues/50`, root: forme.pid }
    const set = await makeHostileSet(await makeArticle(url, token))
    if (busy > 1) {
      console.log(
        `The machine had a load of ${busy.toFixed(1)} before: what pages take says little of Forme.`,
      )
    }
    console.log(
      `On ${cpus().length} cores, Node ${process.versions.node}; readers ask for a kept page:`,
    )
    const quiet = await watch(page, () => new Promise((resolve) => setTimeout(resolve, 3000)))
    print('while nothing else is on', quiet)
    const worst: Watched[] = []
    for (const { name, send: sendOne, times = 1 } of set) {
      const all = await watch(page, () =>
        Promise.all(Array.from({ length: times }, (_, time) => sendOne(send, time))),
      )
      worst.push(all.met)
      print(`${name}: ${countAnswers(all.found.flat())}`, all)
    }
    worst.push(...(await benchDripping(port, page)), await benchTries(url, page, quiet.met))
    console.log('\nIn all')
    figure('slowest page while nothing else was on', quiet.met.slowest, 'ms', BOUNDS.slowest)
    figure('slowest page', Math.max(...worst.map(({ slowest }) => slowest)), 'ms', BOUNDS.slowest)
    figure('largest process', Math.max(...worst.map(({ most }) => most)) / 1e6, 'MB', BOUNDS.most)
  } finally {
    await forme.stop()
    rmSync(room, { force: true, recursive: true })
  }
}

type Page = Parameters<typeof watch>[0]

async function benchDripping(port: number, page: Page): Promise<Watched[]> {
  const met: Watched[] = []
  const beginnings = {
    'before a body': 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ',
    'in a body':
      'POST /api/users/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 90000\r\n\r\n',
  }
  for (const [where, beginning] of Object.entries(beginnings)) {
    const cut = await watch(page, () =>
      Promise.all(Array.from({ length: DRIPPING }, () => drip(port, beginning))),
    )
    print(`${DRIPPING} connections that drip ${where}`, cut)
    figure('the last one is cut after', cut.seconds, 's', BOUNDS.cut)
    met.push(cut.met)
  }
  return met
}

/** A byte each second, for as long as anybody takes it. */
async function drip(port: number, beginning: string): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.resume()
  socket.write(beginning)
  const timer = setInterval(() => socket.write('x'), 1000)
  await new Promise((resolve) => socket.once('close', resolve))
  clearInterval(timer)
}

async function benchTries(url: string, page: Page, quiet: Watched): Promise<Watched> {
  const health = { ...page, address: `${url}/api/health` }
  const send = (at: number) =>
    sendAs(url, { 'X-Forwarded-For': `192.0.2.${at}` })('POST', '/users/login', {
      email: `nobody${at}@forme.example`,
      password: 'lantern gravel oboe mitten',
    })
  const tryAll = () => Promise.all(Array.from({ length: TRIES }, (_, at) => send(at)))
  const { found: tries, met } = await watch(health, () => watch(page, tryAll))
  print(`${TRIES} tries to sign in at once: ${countAnswers(tries.found)}`, tries)
  figure('median page, times that alone', tries.met.median / quiet.median, '')
  figure('slowest answer of health, which asks the app', met.slowest, 'ms')
  return tries.met
}

function sendAs(url: string, headers: Record<string, string>): Send {
  return async (method, where, body) => {
    const isForm = body instanceof FormData
    const answer = await fetch(
      new URL(`${url}/api/.${where.startsWith('/') ? where : `/${where}`}`),
      {
        method,
        headers: {
          ...headers,
          ...(body && !isForm && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: isForm ? body : JSON.stringify(body) }),
      },
    )
    await answer.arrayBuffer()
    return answer.status
  }
}

async function makeArticle(url: string, token: string): Promise<number> {
  const answer = await fetch(`${url}/api/articles?draft=true`, {
    method: 'POST',
    headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Written over' }),
  })
  const { doc } = (await answer.json()) as { doc: { id: number } }
  return doc.id
}

function countAnswers(statuses: readonly number[]): string {
  const counts = new Map<number, number>()
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts].map(([status, count]) => `${count} × ${status}`).join(', ')
}

function print(what: string, { met, seconds }: { met: Watched; seconds: number }): void {
  const failed = met.failed > 0 ? `, ${met.failed} not answered` : ''
  console.log(`\n${what}\n  ${seconds.toFixed(1)} s; ${met.asked} questions of readers${failed}`)
  figure('slowest page', met.slowest, 'ms', BOUNDS.slowest)
  figure('median page', met.median, 'ms')
  figure('largest process', met.most / 1e6, 'MB', BOUNDS.most)
}

function figure(what: string, value: number, unit: string, bound?: number): void {
  const against = bound === undefined ? {} : { against: { figure: bound, name: 'the bound' } }
  console.log(formatFigure({ what, figure: value, unit, ...against }))
}
