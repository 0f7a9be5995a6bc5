'use client'
import type { SavedText } from '../../../operations/saveText'
import { askDesk, type DeskAnswer } from '../../acts/askDesk'
import type { BlockTable } from '../saving/BlockTable'
import type { SaveRequest } from '../saving/savingState'
import type { RoomArticle } from '../room'
import { SUGGESTIONS_CHANGED, TEXT_MOVED } from './commands'
import { sendSuggested, type SuggestSession } from './suggestSession'

/**
 * Keeps what somebody suggests, in the place of a save of the text: `SaveLoop` says how it stands
 * with it as with words of the text. Nothing of others comes back; that the text was saved by somebody
 * else is told, and shown when this person asks for it.
 */
export async function keepSuggested({
  api,
  article,
  blocks,
  request,
  session,
}: {
  api: string
  article: Pick<RoomArticle, 'id' | 'updatedAt'>
  blocks: BlockTable
  request: SaveRequest
  session: SuggestSession
}): Promise<DeskAnswer<SavedText>> {
  const isHead = Object.values(request.head).some(({ from, to }) => from !== to)
  const isOwn = isHead || request.blocks.some(({ node }) => node !== undefined)
  const isOrder = request.blocks.map(({ id }) => id).join() !== orderOf(request)
  if (!isOwn && !isOrder) {
    const newest = `${api}/articles/${article.id}?depth=0&draft=true&select[updatedAt]=true`
    const stored = await askDesk<{ updatedAt: string }>(newest)
    if (!stored.ok) return stored
    if (stored.value.updatedAt !== article.updatedAt) window.dispatchEvent(new Event(TEXT_MOVED))
    return { ok: true, value: { ...NOTHING, savedAt: new Date().toISOString() } }
  }
  const body = sendSuggested(session, blocks.read(), headOf(request))
  const address = `${api}/articles/${article.id}/suggestions`
  const answer = await askDesk<{ savedAt: string; shown: number[] }>(address, 'POST', body)
  if (!answer.ok) return answer
  session.shown = answer.value.shown
  window.dispatchEvent(new Event(SUGGESTIONS_CHANGED))
  return { ok: true, value: { ...NOTHING, savedAt: answer.value.savedAt } }
}

const orderOf = ({ base }: SaveRequest) => base.blocks.map(({ id }) => id).join()

const headOf = ({ head }: SaveRequest) =>
  Object.fromEntries(Object.entries(head).map(([field, { to }]) => [field, to]))

const NOTHING = {
  changed: [],
  gone: [],
  digests: {},
  conflicts: [],
  refused: [],
  head: {},
  by: null,
}
