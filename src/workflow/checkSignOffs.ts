import type { SignOff, SignOffKind, Standing } from './model'

/**
 * Approval is arithmetic over hashes. A sign-off holds while the text has the hash it names, lapses
 * when it has another, and holds again when the text is restored: nothing is switched on or off,
 * so nothing can be forgotten.
 *
 * Three more things end a sign-off of the very same text: changes to that text were requested after
 * it (else the writer could submit it again unchanged and have it approved over the objection); it
 * was given to the signer's own text and the magazine asks for four eyes now; or the magazine wants
 * different people and this person counts for the kind they signed first.
 */
export type LapseCause = 'textChanged' | 'changesRequested' | 'ownText' | 'otherKindSigned'

export type SignOffState = {
  kind: SignOffKind
  /** How many different people are needed. */
  count: number
  /** `lapsed`: not enough hold, and there are some that did once. */
  status: 'held' | 'lapsed' | 'missing'
  held: SignOff[]
  lapsed: { signOff: SignOff; cause: LapseCause }[]
}

/** How the sign-offs of every kind the magazine requires stand, in the magazine's order. */
export function checkSignOffs(standing: Standing): SignOffState[] {
  const { required } = standing.rules
  const judged = judge(standing)
  return required.map(({ kind, count }) => {
    const ofKind = judged.filter(({ signOff }) => signOff.kind === kind)
    const held = distinctPeople(
      ofKind.flatMap(({ signOff, cause }) => (cause === null ? [signOff] : [])),
    )
    const lapsed = ofKind.flatMap(({ signOff, cause }) =>
      cause === null || held.some(({ by }) => by === signOff.by) ? [] : [{ signOff, cause }],
    )
    const missing = lapsed.length > 0 ? 'lapsed' : 'missing'
    return { kind, count, status: held.length >= count ? 'held' : missing, held, lapsed }
  })
}

type Judged = { signOff: SignOff; cause: LapseCause | null }

function judge({ rules, contentHash, turns, signOffs }: Standing): Judged[] {
  const requests = turns.filter(
    (turn) => turn.act === 'requestChanges' && turn.contentHash === contentHash,
  )
  const kindOf = new Map<string, SignOffKind>()
  const inOrder = signOffs.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return inOrder.map((signOff) => {
    if (signOff.contentHash !== contentHash) return { signOff, cause: 'textChanged' }
    if (!requests.every(({ at }) => Date.parse(signOff.at) > Date.parse(at))) {
      return { signOff, cause: 'changesRequested' }
    }
    if (rules.fourEyes && !signOff.fourEyes) return { signOff, cause: 'ownText' }
    const first = kindOf.get(signOff.by) ?? signOff.kind
    if (rules.distinctSigners && first !== signOff.kind) {
      return { signOff, cause: 'otherKindSigned' }
    }
    if (rules.required.some(({ kind }) => kind === signOff.kind)) kindOf.set(signOff.by, first)
    return { signOff, cause: null }
  })
}

function distinctPeople(signOffs: SignOff[]): SignOff[] {
  return signOffs.filter(
    (signOff, index) => signOffs.findIndex(({ by }) => by === signOff.by) === index,
  )
}
