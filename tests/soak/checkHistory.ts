/**
 * What clients did and were told while everything around them was killed, judged in the manner of
 * elle (Kingsbury and Alvaro, “Elle: Inferring Isolation Anomalies from Experimental Observations”,
 * VLDB 2020): every write is of a value nobody else writes, and what the database has in the end is
 * the order of the writes, so that a read tells which writes were before it.
 *
 * Two kinds of objects: a register has one value, and each write takes the place of the one before
 * (a save of a text); a list only grows (the editions of an issue).
 */
export type Operation = {
  object: string
  /** Milliseconds; `ended` is infinite where no answer came, for the act may happen later still. */
  begun: number
  ended: number
} & (
  | { kind: 'write'; value: string; outcome: Outcome }
  | { kind: 'read'; value: string | null }
  | { kind: 'append'; value: string | null; outcome: Outcome }
  | { kind: 'readList'; values: string[] }
)

/** `done` was acknowledged, `refused` was said not to have happened, of the third nobody was told. */
export type Outcome = 'done' | 'refused' | 'unknown'

/**
 * Finds what cannot be if every acknowledged write is kept, at once and for all.
 *
 * @param finals of each object its values in the order in which they were written
 * @returns one sentence for each anomaly; empty where the history is one that a single copy of the
 *   data, used by one client after the other, could have had
 */
export function checkHistory(operations: Operation[], finals: Map<string, string[]>): string[] {
  return [...finals].flatMap(([object, values]) => {
    const own = operations.filter((operation) => operation.object === object)
    const history = { object, values, places: new Map(values.map((value, at) => [value, at])) }
    return [...checkWrites(own, history), ...checkOrder(own, history), ...checkLists(own, history)]
  })
}

type History = { object: string; values: string[]; places: Map<string, number> }

/** What was acknowledged is there once, what was refused is not, and nothing is there unasked. */
function checkWrites(operations: Operation[], { object, values, places }: History): string[] {
  const anomalies: string[] = []
  if (places.size < values.length) anomalies.push(`${object}: a value is there twice`)
  const asked = new Set<string>()
  let unanswered = 0
  for (const operation of operations) {
    if (operation.kind !== 'write' && operation.kind !== 'append') continue
    const { outcome, value } = operation
    if (value === null) {
      unanswered += outcome === 'unknown' ? 1 : 0
      continue
    }
    asked.add(value)
    if (outcome === 'done' && !places.has(value)) {
      anomalies.push(`${object}: ${value} was acknowledged and is lost`)
    }
    if (outcome === 'refused' && places.has(value)) {
      anomalies.push(`${object}: ${value} was refused and is there`)
    }
  }
  const unasked = values.filter((value) => !asked.has(value))
  if (unasked.length > unanswered) {
    anomalies.push(`${object}: nobody wrote ${unasked.join(', ')}`)
  }
  return anomalies
}

/**
 * What began after an answer comes after what was answered: a write has a later place than every
 * write acknowledged before it began, and a read sees no earlier place than those and than every read
 * that had ended; nor does it see a write that had not begun.
 */
function checkOrder(operations: Operation[], { object, places }: History): string[] {
  const anomalies: string[] = []
  const begunAt = new Map<string, number>()
  const seen: { ended: number; place: number; what: string }[] = []
  const moves: { begun: number; place: number; what: string; isWrite: boolean }[] = []
  for (const operation of operations) {
    const { begun, ended } = operation
    if (operation.kind === 'readList') {
      const { values } = operation
      const what = `a reading of ${values.length}`
      moves.push({ begun, place: values.length - 1, what, isWrite: false })
      seen.push({ ended, place: values.length - 1, what })
      continue
    }
    const { kind, value } = operation
    if (value === null) {
      if (kind === 'read')
        moves.push({ begun, place: -1, what: 'a reading of nothing', isWrite: false })
      continue
    }
    const place = places.get(value)
    if (kind === 'read') {
      if (place === undefined) {
        anomalies.push(`${object}: ${value} was read and was never kept`)
        continue
      }
      moves.push({ begun, place, what: `a reading of ${value}`, isWrite: false })
      seen.push({ ended, place, what: `a reading of ${value}` })
      continue
    }
    begunAt.set(value, begun)
    if (place === undefined) continue
    moves.push({ begun, place, what: value, isWrite: kind === 'write' })
    if (operation.outcome === 'done') seen.push({ ended, place, what: value })
  }
  for (const operation of operations) {
    if (operation.kind !== 'read' || operation.value === null) continue
    if ((begunAt.get(operation.value) ?? -Infinity) > operation.ended) {
      anomalies.push(`${object}: ${operation.value} was read before it was written`)
    }
  }
  seen.sort((one, other) => one.ended - other.ended)
  moves.sort((one, other) => one.begun - other.begun)
  let next = 0
  let latest = { place: -1, what: 'nothing' }
  for (const { begun, isWrite, place, what } of moves) {
    for (let known = seen[next]; known && known.ended < begun; known = seen[(next += 1)]) {
      if (known.place > latest.place) latest = known
    }
    if (place < latest.place || (isWrite && place === latest.place && what !== latest.what)) {
      anomalies.push(`${object}: ${what} began after ${latest.what} and comes before it`)
    }
  }
  return anomalies
}

/** Every reading of a list is its beginning. */
function checkLists(operations: Operation[], { object, values }: History): string[] {
  return operations.flatMap((operation) => {
    if (operation.kind !== 'readList') return []
    const isBeginning = operation.values.every((value, at) => values[at] === value)
    return isBeginning ? [] : [`${object}: ${operation.values.join(', ')} is not its beginning`]
  })
}

/**
 * The same for what one client alone writes over and of which nothing but the last value is kept: it
 * is the last that was acknowledged, or one after that of which nobody was told.
 */
export function checkLast(operations: Operation[], object: string, last: string): string[] {
  let possible: string[] = []
  for (const operation of operations) {
    if (operation.object !== object || operation.kind !== 'write') continue
    if (operation.outcome === 'done') possible = [operation.value]
    if (operation.outcome === 'unknown') possible.push(operation.value)
  }
  const isPossible = possible.length === 0 || possible.includes(last)
  return isPossible ? [] : [`${object}: is ${last} and not ${possible.join(' or ')}`]
}
