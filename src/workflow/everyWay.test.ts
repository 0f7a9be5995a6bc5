import { expect, it } from 'vitest'
import {
  decideHoldDraft,
  decideComment,
  decideRequestChanges,
  decideResolve,
  decideResumeDraft,
  decideSubmit,
  decideTakeBack,
} from './acts'
import {
  decideSignOff,
  DEFAULT_SIGN_OFF_RULES,
  deriveStage,
  type SignOff,
  type Standing,
  type Turn,
} from './approval'
import { decidePublish, type EditionMark } from './publication'
import { type Actor, isAllowed, type Role } from './roles'

/**
 * The rules searched through, breadth first: an issue of two texts that cite one reference, three
 * people in every combination of roles, two kinds of sign-off, edits, corrections of the reference,
 * comments, drafts set aside and resumed, printing. The first person began the first text, the second
 * is printed on the second as its author. Whatever is done in whatever order, nothing is printed
 * without a sign-off of each kind on exactly its words by somebody whose text it was not. The search
 * begins at every step of the ordinary way to print, as far as those people can go it, and goes from
 * each as deep as a number of states allows, every state of a depth before any of the next.
 */
const STATES_EACH = 80
const KINDS = ['edit', 'quotations']
const OWNERS = [['0'], ['1']]

type Text = {
  words: number
  turns: Turn[]
  signOffs: SignOff[]
  changedBy: string[]
  openComments: number
  held: { words: number; changedBy: string[] } | null
  /** The words and the version of the reference that readers have. */
  printed: string | null
  /** Who changed the text since each of its prints, and since it was begun, as its versions tell. */
  changedSince: { print: string | null; people: string[] }[]
  /** Kept for the search alone: who made the words what they are, since they were last approved. */
  lastHand: string | null
  /** The same: of each text that was approved, who had made it what it is. */
  handOfApproved: Record<string, string | null>
}

type State = { texts: [Text, Text]; reference: number; editions: number; current: string | null }

const fresh = (owner: string): Text => ({
  words: 0,
  turns: [],
  signOffs: [],
  changedBy: [owner],
  openComments: 0,
  held: null,
  printed: null,
  changedSince: [{ print: null, people: [owner] }],
  lastHand: owner,
  handOfApproved: {},
})

const hashOf = (state: State, place: number) =>
  `${place}.${state.texts[place]?.words}.${state.reference}`

const standingOf = (state: State, place: 0 | 1): Standing => {
  const { signOffs, turns } = state.texts[place]
  return { rules: DEFAULT_SIGN_OFF_RULES, contentHash: hashOf(state, place), turns, signOffs }
}

/** A moment after everything that has happened to the texts. */
function momentAfter({ texts }: State): string {
  const past = texts.flatMap(({ signOffs, turns }) => [...signOffs, ...turns])
  return new Date(Date.UTC(2025, 0, 1) + (past.length + 1) * 1000).toISOString()
}

const withText = (state: State, place: 0 | 1, changes: Partial<Text>): State => {
  const texts: State['texts'] = [...state.texts]
  texts[place] = { ...texts[place], ...changes }
  return { ...state, texts }
}

const add = (people: string[], person: string) => [...new Set([...people, person])].sort()

const touch = (text: Text, person: string) => ({
  changedBy: add(text.changedBy, person),
  changedSince: text.changedSince.map(({ people, print }) => ({
    print,
    people: add(people, person),
  })),
  lastHand: person,
})

/** Everything one person can do to one text, as the operations do it where the rules allow it. */
function* actsOn(state: State, place: 0 | 1, actor: Actor): Generator<State> {
  const text = state.texts[place]
  const standing = standingOf(state, place)
  const { contentHash } = standing
  const at = momentAfter(state)
  const ownedBy = OWNERS[place] ?? []
  const isOwn = ownedBy.includes(actor.id)
  const stage = deriveStage(standing)
  const take = (act: Turn['act']): State =>
    withText(state, place, { turns: [...text.turns, { act, contentHash, by: actor.id, at }] })

  const mayEdit =
    isAllowed(actor.roles, 'article.editAny') ||
    (isOwn && isAllowed(actor.roles, 'article.editOwn'))
  if (mayEdit) {
    const changes = touch(text, actor.id)
    yield withText(state, place, { words: 1 - text.words, ...changes })
  }
  if (decideSubmit({ actor, isEmpty: false, isOwn, standing }).allowed) yield take('submit')
  if (decideTakeBack({ actor, isOwn, standing }).allowed) yield take('takeBack')
  const sentBack = decideRequestChanges({ actor, reason: 'Why', standing })
  if (sentBack.allowed) {
    const sinceAnother = text.changedSince.findLast(({ print }) => print !== contentHash)
    const changedBy = sentBack.from === 'approved' ? sinceAnother?.people : text.changedBy
    yield withText(take('requestChanges'), place, { changedBy: changedBy ?? [] })
  }
  if (text.openComments === 0 && decideComment({ actor, words: 'Hm' }).allowed) {
    yield withText(state, place, { openComments: 1 })
  }
  if (
    text.openComments > 0 &&
    decideResolve({ act: 'resolve', actor, isResolved: false }).allowed
  ) {
    yield withText(state, place, { openComments: 0 })
  }
  const asked = { actor, at, changedBy: text.changedBy, namedHash: contentHash, standing }
  for (const kind of KINDS) {
    const decision = decideSignOff({
      ...asked,
      kind,
      openComments: text.openComments,
      openSuggestions: 0,
      ownedBy,
    })
    if (!decision.allowed) continue
    const isObjected = text.turns.some(
      (turn) => turn.act === 'requestChanges' && turn.contentHash === contentHash,
    )
    const hands = [text.lastHand, isObjected ? text.handOfApproved[contentHash] : null]
    if (isOwn || hands.includes(actor.id) || text.openComments > 0) {
      throw new Error(`${actor.id} signed off what is theirs or open: ${keyOf(state)}`)
    }
    const isLast = decision.to === 'approved'
    yield withText(state, place, {
      signOffs: [...text.signOffs, decision.signOff],
      ...(isLast && {
        changedBy: [],
        lastHand: null,
        handOfApproved: { ...text.handOfApproved, [contentHash]: text.lastHand },
      }),
    })
  }
  const draft = { actor, isOwn, stage, isHeld: text.held !== null }
  const printedWords = text.printed?.split('.').map(Number)[1]
  const isPrinted = printedWords !== undefined
  const isAsPrinted = text.printed === contentHash
  if (isPrinted && decideHoldDraft({ ...draft, isAsPrinted, isPrinted }).allowed) {
    const held = { words: text.words, changedBy: text.changedBy }
    yield withText(state, place, { words: printedWords, changedBy: [], held })
  }
  if (text.held && decideResumeDraft(draft).allowed)
    yield withText(state, place, { ...text.held, held: null })
}

function* actsOnAll(state: State, people: readonly Actor[]): Generator<State> {
  for (const actor of people) {
    yield* actsOn(state, 0, actor)
    yield* actsOn(state, 1, actor)
    if (isAllowed(actor.roles, 'reference.edit')) {
      const texts = state.texts.map((text) => ({
        ...text,
        ...touch(text, actor.id),
      })) as State['texts']
      yield { ...state, reference: 1 - state.reference, texts }
    }
    const printed = print(state, actor)
    if (printed) yield printed
  }
}

/** As `publishIssue` does it: what is approved is printed, what is not stays as readers have it. */
function print(state: State, actor: Actor): State | null {
  const places = [0, 1] as const
  const approved = places.filter((place) => deriveStage(standingOf(state, place)) === 'approved')
  const isNew = (place: number) => state.texts[place]?.printed === null
  const obstacles = places.filter((place) => !approved.includes(place) && isNew(place))
  const open = approved.filter((place) => state.texts[place].openComments > 0)
  const after = state.texts.map(({ printed }, place) =>
    approved.includes(place as 0 | 1) ? hashOf(state, place) : printed,
  )
  const manifestHash = after.join(' ')
  const mark = (hash: string): EditionMark => ({
    id: state.editions,
    ordinal: state.editions,
    manifestHash: hash,
  })
  const current = state.current === null ? null : mark(state.current)
  const changed = places
    .filter((place) => !isNew(place) && after[place] !== state.texts[place].printed)
    .map((place) => ({ article: `${place}`, title: '' }))
  const decision = decidePublish({
    actor,
    changed,
    corrections: changed.map(({ article }) => ({ article, kind: 'correction', what: 'Words' })),
    manifestHash,
    namedHash: manifestHash,
    note: 'What is different',
    obstacles: [...obstacles, ...open],
    publishing: { current, editions: current ? [current] : [] },
  })
  if (!decision.allowed || decision.act === 'stand') return null
  for (const place of approved) refuseUnread(state, place)
  const texts = state.texts.map((text, place) => ({
    ...text,
    printed: after[place] ?? null,
    ...(approved.includes(place as 0 | 1) && {
      changedBy: [],
      changedSince: [...text.changedSince, { print: hashOf(state, place), people: [] }],
      lastHand: null,
    }),
  })) as State['texts']
  return { ...state, texts, editions: state.editions + 1, current: manifestHash }
}

/** What must never happen, said without the rules: each kind by somebody else, on these very words. */
function refuseUnread(state: State, place: 0 | 1): void {
  const text = state.texts[place]
  const contentHash = hashOf(state, place)
  const submitters = text.turns.flatMap((turn) =>
    turn.act === 'submit' && turn.contentHash === contentHash ? [turn.by] : [],
  )
  const objections = text.turns.filter(
    (turn) => turn.act === 'requestChanges' && turn.contentHash === contentHash,
  )
  const foreign = text.signOffs.filter(
    ({ at, by, contentHash: named }) =>
      named === contentHash &&
      !submitters.includes(by) &&
      !(OWNERS[place] ?? []).includes(by) &&
      objections.every((objection) => objection.at < at),
  )
  const isForeign = KINDS.every((wanted) => foreign.some(({ kind }) => kind === wanted))
  if (!isForeign || text.openComments > 0) {
    throw new Error(`Printed without a second person: ${contentHash} in ${keyOf(state)}`)
  }
}

/** States that can go on in the same ways are one: moments are numbered, what lapsed for good left out. */
function keyOf({ current, reference, texts }: State): string {
  const told = texts.map(({ signOffs, turns, ...text }) => [
    text,
    turns.map(({ act, by, contentHash }) => `${act} ${by} ${contentHash}`),
    signOffs.map(({ by, contentHash, kind }) => `${kind} ${by} ${contentHash}`).sort(),
  ])
  return JSON.stringify([reference, current, told])
}

const ROLE_SETS: Role[][] = [
  ['writer'],
  ['editor'],
  ['publisher'],
  ['writer', 'publisher'],
  ['editor', 'publisher'],
]

/**
 * The states of the ordinary way: nothing has happened, submitted, signed off once, approved, printed,
 * and begun anew. It ends where these people cannot go on.
 */
function listStarts(people: readonly Actor[]): State[] {
  const starts: State[] = [
    { texts: [fresh('0'), fresh('1')], reference: 0, editions: 0, current: null },
  ]
  const steps: ((before: State, after: State) => boolean)[] = [
    ...[0, 1].map((place) => (before: State, after: State) => grows(before, after, place, 'turns')),
    ...[0, 1, 0, 1].map(
      (place) => (before: State, after: State) => grows(before, after, place, 'signOffs'),
    ),
    (before, after) => after.editions > before.editions,
    (before, after) => after.texts[0].words !== before.texts[0].words,
    (before, after) => after.texts[0].held !== before.texts[0].held,
  ]
  const detour: typeof steps = [
    // Somebody changes the text, others approve it, and it is sent back.
    (before, after) =>
      after.texts[0].words !== before.texts[0].words && after.texts[0].lastHand === '1',
    (before, after) => grows(before, after, 0, 'turns'),
    (before, after) => grows(before, after, 0, 'signOffs'),
    (before, after) => grows(before, after, 0, 'signOffs'),
    (before, after) => after.texts[0].turns.at(-1)?.act === 'requestChanges',
  ]
  const [nothing] = starts
  for (const way of [steps, detour]) {
    let before = nothing
    for (const step of way) {
      if (!before) break
      const from: State = before
      before = [...actsOnAll(from, people)].find((next) => step(from, next))
      if (before) starts.push(before)
    }
  }
  return starts
}

function grows(before: State, after: State, place: number, list: 'turns' | 'signOffs'): boolean {
  return (after.texts[place]?.[list].length ?? 0) > (before.texts[place]?.[list].length ?? 0)
}

function search(first: State, people: readonly Actor[]): { states: number; prints: number } {
  const seen = new Set([keyOf(first)])
  const queue = [first]
  let prints = 0
  for (const state of queue) {
    for (const next of actsOnAll(state, people)) {
      if (next.editions > state.editions) prints += 1
      if (seen.size >= STATES_EACH) continue // its prints count, its place in the search does not
      const key = keyOf(next)
      if (seen.has(key)) continue
      seen.add(key)
      queue.push(next)
    }
  }
  return { states: seen.size, prints }
}

it('prints no text without a foreign sign-off of each kind, whatever is done in whatever order', () => {
  let [states, prints] = [0, 0]
  for (const one of ROLE_SETS) {
    for (const two of ROLE_SETS) {
      for (const three of ROLE_SETS) {
        const people = [one, two, three].map((roles, id) => ({ id: `${id}`, roles }))
        for (const first of listStarts(people)) {
          const found = search(first, people)
          states += found.states
          prints += found.prints
        }
      }
    }
  }
  process.stdout.write(`The rules were searched through: ${states} states, ${prints} prints.\n`)
  expect(prints).toBeGreaterThan(100)
}, 600_000)
