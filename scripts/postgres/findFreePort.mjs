import { createServer } from 'node:net'

/**
 * A port of this machine on which nobody listens at the moment: the preferred one where that is
 * free, else one the system picks.
 *
 * @param {number} [preferred]
 * @returns {Promise<number>}
 */
export async function findFreePort(preferred = 0) {
  return (await tryPort(preferred)) ?? (await tryPort(0)) ?? 0
}

/**
 * @param {number} port
 * @returns {Promise<number | null>}
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      const found = typeof address === 'object' && address ? address.port : null
      server.close(() => resolve(found))
    })
  })
}
