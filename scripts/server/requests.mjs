import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Which request is being answered, for whatever is logged meanwhile.
 *
 * @type {AsyncLocalStorage<{ id: string }>}
 */
export const requests = new AsyncLocalStorage()
