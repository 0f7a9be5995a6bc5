/** Somebody at a text: `session` is one open page, `block` the id of the block they stand in. */
export type Presence = {
  session: string
  user: { id: number; name: string }
  block: string | null
}

/**
 * What happens at a text. `hello`: somebody came and asks who else is here; `here` and `gone`; the
 * text was `saved`, something was said in `comments`, or `suggestions` were made or answered. `session` is that of whoever did it.
 */
export type RoomNews = { article: number } & (
  | { is: 'hello' }
  | ({ is: 'here' } & Presence)
  | { is: 'gone'; session: string }
  | { is: 'saved' | 'comments' | 'suggestions'; session: string | null }
)

/** The channel of PostgreSQL on which all processes of an installation tell each other. */
export const CHANNEL = 'forme_rooms'
