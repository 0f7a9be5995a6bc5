import type { PayloadRequest, RequestContext } from 'payload'

/** Present in a request's context while an operation of ours is doing the writing. */
const VOUCHED = Symbol('written by an operation')

/**
 * Marks a request as writing on behalf of an operation that has decided the write is right. The
 * mark is a symbol in `req.context`, which no client can set through any door.
 */
export function vouch(context: RequestContext): RequestContext {
  return { ...context, [VOUCHED]: true }
}

export function isVouched(req: Pick<PayloadRequest, 'context'>): boolean {
  return (req.context as { [VOUCHED]?: true })[VOUCHED] === true
}
