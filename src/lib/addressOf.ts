import type { PayloadRequest } from 'payload'

/** Under this name the server says where a request comes from (scripts/server/nameClient.mjs). */
export const ADDRESS_HEADER = 'x-forme-address'

/** The address a request comes from, for counting and nothing else; `unknown` where no server said. */
export function addressOf(req: Pick<PayloadRequest, 'headers'>): string {
  return req.headers.get(ADDRESS_HEADER) ?? 'unknown'
}
