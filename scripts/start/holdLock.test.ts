import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdLock } from './holdLock.mjs'
import { identifyProcess } from './identifyProcess.mjs'

let room: string
let file: string
beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), 'forme-lock-'))
  file = path.join(room, 'lock')
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

function take(note = 'mine'): () => void {
  const outcome = holdLock(file, note)
  if (!('release' in outcome)) throw new Error(`held by ${outcome.holder.pid}`)
  return outcome.release
}

describe('holdLock', () => {
  it('is taken, readable by its owner only, and given back without a trace', () => {
    const release = take()
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(readdirSync(room)).toEqual(['lock'])
    release()
    expect(readdirSync(room)).toEqual([])
  })

  it('says who holds it', () => {
    take('http://localhost:3000')
    expect(holdLock(file, 'second')).toEqual({
      holder: {
        pid: process.pid,
        begun: identifyProcess(process.pid),
        note: 'http://localhost:3000',
      },
    })
  })

  it('is taken over from a process that is gone', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    const pid = child.pid ?? 0
    const begun = identifyProcess(pid)
    await new Promise((resolve) => child.once('close', resolve))
    writeFileSync(file, JSON.stringify({ pid, begun, note: 'dead' }))
    take()
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid })
  })

  it('is taken over when its number belongs to a later process', () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, begun: 'long ago', note: 'dead' }))
    take()
    expect(readFileSync(file, 'utf8')).toContain('"note":"mine"')
  })

  it.each(['', 'no JSON', '{}', 'null', '{"pid":"x"}'])('is taken over from %j', (content) => {
    writeFileSync(file, content)
    take()
    expect(readdirSync(room)).toEqual(['lock'])
  })

  it('is not given back by somebody who no longer has it', () => {
    const release = take()
    rmSync(file)
    writeFileSync(file, 'somebody else')
    release()
    expect(readFileSync(file, 'utf8')).toBe('somebody else')
  })

  it('cannot be taken in a folder that is not there', () => {
    expect(() => holdLock(path.join(room, 'missing', 'lock'), '')).toThrow(/ENOENT/)
  })

  it('goes to one of several who ask at the same time, a dead lock in their way', async () => {
    writeFileSync(file, JSON.stringify({ pid: 1, begun: 'long ago', note: 'dead' }))
    const script = `
      import { holdLock } from ${JSON.stringify(path.join(import.meta.dirname, 'holdLock.mjs'))}
      const outcome = holdLock(${JSON.stringify(file)}, 'contender')
      console.log('release' in outcome ? 'taken' : 'refused')
      process.stdin.resume()`
    const contenders = Array.from({ length: 6 }, () => spawnContender(script))
    const answers = await Promise.all(contenders.map(({ answer }) => answer))
    for (const { child } of contenders) child.stdin.end()
    await Promise.all(contenders.map(({ child }) => once(child, 'close')))
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1)
    expect(answers.filter((answer) => answer === 'refused')).toHaveLength(5)
  })
})

/** A process that asks for the lock, says how it was answered, and lives until its input ends. */
function spawnContender(script: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script])
  const answer = once(child.stdout, 'data').then(([chunk]) => String(chunk).trim())
  return { child, answer }
}
