import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { queryRows } from '../../../tests/doors/queryRows'
import { requestOf } from '../../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import type { RoomNews } from './model'
import { openRoomHub, type RoomHub } from './openRoomHub'
import { tellRoom } from './tellRoom'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

/** On a busy machine a connection takes its time. */
const LONG = { timeout: 60_000 }

const hubs: RoomHub[] = []
afterEach(async () => {
  await Promise.all(hubs.splice(0).map((hub) => hub.close()))
})

/** A process of its own, as far as others can tell. */
function openProcess(): RoomHub {
  const hub = openRoomHub(forme.databaseURL)
  hubs.push(hub)
  return hub
}

function enter(hub: RoomHub, session: string, article = 1, user = { id: 1, name: session }) {
  const heard: RoomNews[] = []
  let isEnded = false
  const leave = hub.enter({
    article,
    session,
    user,
    block: null,
    tell: (news) => void heard.push(news),
    end: () => (isEnded = true),
  })
  return { heard, leave, isEnded: () => isEnded }
}

const names = (heard: readonly RoomNews[], is: RoomNews['is']) =>
  heard.filter((news) => news.is === is).map((news) => ('session' in news ? news.session : ''))

it('people in two processes see each other come and go, and nobody at another text does', async () => {
  const ada = enter(openProcess(), 'ada')
  const bob = enter(openProcess(), 'bob')
  const cid = enter(openProcess(), 'cid', 2)
  await vi.waitFor(() => {
    expect(names(ada.heard, 'here')).toContain('bob')
    expect(names(bob.heard, 'here')).toContain('ada')
  }, LONG)
  bob.leave?.()
  await vi.waitFor(() => expect(names(ada.heard, 'gone')).toEqual(['bob']), LONG)
  expect(names(cid.heard, 'here')).not.toContain('ada')
})

it('a save is told when it is stored, by whatever door, and not where it was rolled back', async () => {
  const { id } = await makeArticle(forme.payload, { by: people.editor })
  const ada = enter(openProcess(), 'ada', id)
  const bob = enter(openProcess(), 'bob', id)
  await vi.waitFor(() => expect(names(ada.heard, 'here')).toContain('bob'), LONG)
  // Whoever comes in is asked to look once.
  await vi.waitFor(() => expect(names(bob.heard, 'saved')).toEqual([null]), LONG)
  const req = await requestOf(forme.payload, people.editor)
  const transaction = await forme.payload.db.beginTransaction()
  if (transaction === null) throw new Error('No transaction.')
  req.transactionID = transaction
  await tellRoom(req, { is: 'saved', article: id, session: 'rolled back' })
  await forme.payload.db.rollbackTransaction(transaction)
  await forme.payload.update({
    collection: 'articles',
    id,
    data: { kicker: 'News' },
    draft: true,
    user: people.editor.user,
  })
  await vi.waitFor(() => expect(names(bob.heard, 'saved')).toEqual([null, null]), LONG)
})

it('listens again when its connection was cut, and has every page look', async () => {
  const ada = enter(openProcess(), 'ada')
  await vi.waitFor(() => expect(names(ada.heard, 'saved')).toHaveLength(1), LONG)
  await queryRows(
    forme.databaseURL,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'forme rooms' and datname = current_database()`,
  )
  await vi.waitFor(() => expect(names(ada.heard, 'saved')).toHaveLength(2), LONG)
  const bob = enter(openProcess(), 'bob')
  await vi.waitFor(() => expect(names(bob.heard, 'here')).toContain('ada'), LONG)
})

it('lets everybody go when it closes, and nobody fill a process', async () => {
  const hub = openProcess()
  const all = Array.from({ length: 14 }, (_, place) => enter(hub, `page ${place}`))
  expect(all.filter(({ leave }) => leave === null)).toHaveLength(2)
  await hub.close()
  expect(all.filter(({ isEnded }) => isEnded())).toHaveLength(12)
  expect(enter(hub, 'late').leave).toBeNull()
})
