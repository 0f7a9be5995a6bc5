import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readID } from '../../../lib/readRequest'
import { Refusal } from '../../../lib/refusal'
import type { RoomNews } from '../../../lib/rooms/model'
import { HEARTBEAT } from '../../../lib/rooms/openRoomHub'
import { roomHub } from '../../../lib/rooms/roomHub'
import { tellRoom } from '../../../lib/rooms/tellRoom'
import { refuseClosedArticle } from '../../../queries/findOpenArticle'
import { fileDoor } from '../../doors/door'
import { optionalText, text } from '../../doors/shapes'
import { wording } from '../../../wording'

/** A page asks again after this time, and whoever may not read the text any more is kept out. */
const VISIT = 5 * 60 * 1000

/**
 * Who else is at a text, and what happens there (server-sent events, one `RoomNews` each). `GET`
 * with `?session=` stays open; `POST { session, block }` says where in the text one is.
 */
export const roomEndpoints: Endpoint[] = [
  fileDoor(
    {
      name: 'visitRoom',
      does: 'Who else is at a text and what they do, as server-sent events, for as long as one is there.',
      scope: 'read',
      method: 'get',
      path: '/:id/room',
      query: z.object({ session: optionalText }),
      file: 'text/event-stream',
    },
    async ({ query: { session = '' }, req }) => openVisit(req, await findVisitor(req, session)),
  ),
  fileDoor(
    {
      name: 'tellPlace',
      does: 'Say where in a text one is.',
      scope: 'read',
      method: 'post',
      path: '/:id/room',
      body: z.object({ session: text, block: optionalText }),
      status: 204,
    },
    async ({ body: { block, session }, req }) => {
      const visitor = await findVisitor(req, session)
      await tellRoom(req, { is: 'here', ...visitor, block: block?.slice(0, 64) ?? null })
      return new Response(null, { status: 204 })
    },
  ),
]

type Visitor = { article: number; session: string; user: { id: number; name: string } }

/** Whoever may read the text may be there. */
async function findVisitor(req: PayloadRequest, session: string): Promise<Visitor> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  if (!/^[\da-f]{24}$/.test(session)) {
    throw new Refusal('invalid', 400, wording.requests.must.beSession('session'), {
      field: 'session',
    })
  }
  const id = readID(req)
  await refuseClosedArticle({ id, req })
  const name = (user.name || 'Somebody').slice(0, 80)
  return { article: id, session, user: { id: user.id, name } }
}

function openVisit(req: PayloadRequest, visitor: Visitor): Response {
  const letters = new TextEncoder()
  let leave: (() => void) | null = null
  const stream = new ReadableStream<Uint8Array>({
    start(page) {
      const write = (words: string) => page.enqueue(letters.encode(words))
      let isOpen = true
      const end = () => {
        if (!isOpen) return
        isOpen = false
        clearInterval(beat)
        clearTimeout(over)
        leaveHub?.()
        page.close()
      }
      const beat = setInterval(() => write(': still here\n\n'), HEARTBEAT)
      const over = setTimeout(end, VISIT)
      const leaveHub = roomHub().enter({
        ...visitor,
        block: null,
        tell: (news: RoomNews) => isOpen && write(`data: ${JSON.stringify(news)}\n\n`),
        end,
      })
      leave = () => {
        isOpen = false
        clearInterval(beat)
        clearTimeout(over)
        leaveHub?.()
      }
      if (leaveHub === null) return end()
      write('retry: 1500\n\n')
    },
    cancel: () => leave?.(),
  })
  req.signal?.addEventListener('abort', () => leave?.())
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}
