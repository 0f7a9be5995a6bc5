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

export async function whoAmI(): Promise<number> {
  return process.pid
}
