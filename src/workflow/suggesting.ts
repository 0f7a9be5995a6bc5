import { type Actor, mayEditArticle } from './roles'
import { type Decision, refuse, refuseRole } from './refusals'

/** `taken`: it is in the text; `left`: it will not be; `withdrawn`: its author takes it back. */
export type SuggestionState = 'open' | 'taken' | 'left' | 'withdrawn'

/**
 * Whether a person may suggest changes in a text. Whoever may read it and has the verb may, also
 * where nobody may write in it: a submitted text is answered so.
 *
 * Refuses: `roleMissing`.
 */
export function decideSuggest({ actor }: { actor: Actor }): Decision<object> {
  return refuseRole(actor, 'suggestion.create') ?? { allowed: true }
}

export type SettleAct = 'take' | 'leave' | 'withdraw' | 'reopen'

/** What an act on a suggestion looks at. */
export type SettleFacts = {
  act: SettleAct
  actor: Actor
  /** The article is the actor’s own (`mayEditArticle`). */
  isOwn: boolean
  /** The actor wrote the suggestion, or brought the file it came in. */
  isMine: boolean
  state: SuggestionState
  /** What it takes out stands in the text as it was. */
  isPlaced: boolean
}

/**
 * Whether a person may settle a suggestion. Who may edit the article takes it or leaves it, its
 * author withdraws it; what was left or withdrawn is opened again by whoever settles it so.
 *
 * Refuses: `roleMissing`, `notYours`, `suggestionNotYours`, `suggestionSettled`,
 * `suggestionCollides`.
 */
export function decideSettle({
  act,
  actor,
  isMine,
  isOwn,
  isPlaced,
  state,
}: SettleFacts): Decision<{ state: SuggestionState }> {
  const refused = refuseRole(actor, 'suggestion.create')
  if (refused) return refused
  const mayEdit = mayEditArticle(actor, isOwn)
  if (act === 'take' || act === 'leave') {
    if (!mayEdit) return refuse('notYours')
  } else if (!isMine && !(act === 'reopen' && state === 'left' && mayEdit)) {
    return refuse('suggestionNotYours')
  }
  if (act === 'reopen') {
    const isClosed = state === 'left' || state === 'withdrawn'
    return isClosed ? { allowed: true, state: 'open' } : refuse('suggestionSettled')
  }
  if (state !== 'open') return refuse('suggestionSettled')
  if (act === 'take' && !isPlaced) return refuse('suggestionCollides')
  return { allowed: true, state: SETTLED[act] }
}

const SETTLED = { take: 'taken', leave: 'left', withdraw: 'withdrawn' } as const
