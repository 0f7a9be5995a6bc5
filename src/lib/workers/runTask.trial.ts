import { existsSync, readFileSync } from 'node:fs'

/** Work of every kind that goes wrong, for the test of those who do it. */
export function add(one: number, other: number): number {
  return one + other
}

export function turnForEver(): never {
  for (;;) Math.random()
}

export function takeMemory(): number {
  const kept: Buffer[] = []
  for (;;) kept.push(Buffer.alloc(10_000_000, kept.length))
}

export function fillHeap(): number {
  const kept: object[] = []
  for (;;) kept.push({ at: kept.length, words: String(kept.length) })
}

export function fail(): never {
  throw new Error('It went wrong.')
}

export function leave(): never {
  process.exit(3)
}

/** What Linux is told of who goes first; null elsewhere. */
export function goesFirst(): string | null {
  const told = '/proc/self/oom_score_adj'
  return existsSync(told) ? readFileSync(told, 'utf8').trim() : null
}

export async function whoAmI(): Promise<number> {
  return process.pid
}
