import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { CHANNEL, type Presence, type RoomNews } from './model'

/** One open page: what it is told, and how it is ended. */
export type Guest = Presence & {
  article: number
  tell: (news: RoomNews) => void
  end: () => void
}

export type RoomHub = {
  /** Lets a page in; answers how it leaves, or null where this process has too many. */
  enter: (guest: Guest) => (() => void) | null
  close: () => Promise<void>
}

/** Said again this often, so that whoever was cut off is missed by others, in milliseconds. */
export const HEARTBEAT = 20_000

const MOST_GUESTS = 300
const MOST_OF_ONE = 12
const PATIENCE = 5000

/**
 * Who is at which text, over all processes of an installation: each listens on a connection of its
 * own (LISTEN/NOTIFY), opened with the first guest and opened again when it is lost. What was told
 * meanwhile is made up for by asking every page to look.
 */
export function openRoomHub(databaseURL: string): RoomHub {
  const guests = new Set<Guest>()
  const closed = new AbortController()
  let client: pg.Client | null = null
  let work: Promise<void> | null = null

  const send = (news: RoomNews) => {
    // Where the connection is lost, everything is said again when it is back.
    client?.query(`select pg_notify($1, $2)`, [CHANNEL, JSON.stringify(news)]).catch(() => {})
  }
  const announce = ({ article, block, session, user }: Guest) =>
    send({ is: 'here', article, session, user, block })

  const hear = (payload: string | undefined) => {
    const news = JSON.parse(payload ?? 'null') as RoomNews
    for (const guest of guests) {
      if (guest.article !== news.article) continue
      if (news.is === 'hello') announce(guest)
      else {
        const isOwn = news.is === 'here' && news.session === guest.session
        if (isOwn && news.user.id === guest.user.id) guest.block = news.block
        guest.tell(news)
      }
    }
  }

  const listen = async () => {
    const one = new pg.Client({
      application_name: 'forme rooms',
      connectionString: databaseURL,
      connectionTimeoutMillis: PATIENCE,
      keepAlive: true,
    })
    const lost = new Promise<void>((resolve) => {
      one.on('error', () => resolve())
      one.on('end', () => resolve())
    })
    one.on('notification', ({ payload }) => hear(payload))
    try {
      await one.connect()
      await one.query(`listen ${CHANNEL}`)
      client = one
      for (const guest of guests) {
        announce(guest)
        send({ is: 'hello', article: guest.article })
        guest.tell({ is: 'saved', article: guest.article, session: null })
        guest.tell({ is: 'comments', article: guest.article, session: null })
      }
      while (!closed.signal.aborted) {
        await Promise.race([lost.then(() => Promise.reject(new Error('lost'))), pause(HEARTBEAT)])
        guests.forEach(announce)
      }
    } finally {
      client = null
      await one.end().catch(() => {})
    }
  }
  const keepListening = async () => {
    while (!closed.signal.aborted) {
      await listen().catch(() => {})
      await pause(1000)
    }
  }
  const pause = (wait: number) =>
    setTimeout(wait, undefined, { ref: false, signal: closed.signal }).catch(() => {})

  return {
    enter: (guest) => {
      const own = [...guests].filter(({ user }) => user.id === guest.user.id)
      if (closed.signal.aborted || guests.size >= MOST_GUESTS || own.length >= MOST_OF_ONE)
        return null
      guests.add(guest)
      work ??= keepListening()
      announce(guest)
      send({ is: 'hello', article: guest.article })
      return () => {
        if (!guests.delete(guest)) return
        send({ is: 'gone', article: guest.article, session: guest.session })
      }
    },
    close: async () => {
      for (const guest of guests) {
        send({ is: 'gone', article: guest.article, session: guest.session })
        guest.end()
      }
      guests.clear()
      closed.abort()
      await work
    },
  }
}
