/** What a door of the desk answers; those who ask know its shape from product.md. */
export type Answer = Record<string, unknown>

/** Somebody of the sample's staff, signed in. Calls throw unless they are answered with 2xx. */
export type Clerk = {
  get: (path: string) => Promise<Answer>
  patch: (path: string, body: Answer) => Promise<Answer>
  post: (path: string, body?: Answer | FormData) => Promise<Answer>
}

/** The people who take a text from a manuscript to its readers: no two steps by the same person. */
export type Newsroom = { writer: Clerk; reader: Clerk; publisher: Clerk }

/** An answer of the site as it came over the wire, decoded. */
export type Fetched = {
  path: string
  status: number
  type: string
  headers: Headers
  bytes: Uint8Array
  text: string
}
