/** @import { Server, ServerResponse } from 'node:http' */
/** @import { Socket } from 'node:net' */

/**
 * Prepares the orderly end of a server: from the call of the answered function on it takes no new
 * connection, tells those that are open not to come back, and waits for the requests in flight. What
 * is not done when the grace is over is cut off. Connections that were upgraded (the development
 * server's, and no other has any) belong to nobody's request and are cut at once. Elsewhere nobody
 * listens for an upgrade, so that a request that offers one is answered as any other (RFC 9110, 7.8).
 *
 * @param {Server} server
 * @param {{ upgrades?: boolean }} [has]
 * @returns {(grace: number) => Promise<void>} grace in milliseconds
 */
export function createDrain(server, { upgrades = false } = {}) {
  /** @type {Set<Socket>} */
  const upgraded = new Set()
  /** @type {Set<ServerResponse>} */
  const open = new Set()
  let draining = false

  if (upgrades) {
    server.on('upgrade', (_request, socket) => {
      upgraded.add(/** @type {Socket} */ (socket))
      socket.once('close', () => upgraded.delete(/** @type {Socket} */ (socket)))
    })
  }
  server.prependListener('request', (_request, response) => {
    if (draining) response.setHeader('connection', 'close')
    open.add(response)
    response.once('close', () => open.delete(response))
  })

  return (grace) =>
    new Promise((resolve) => {
      draining = true
      for (const response of open) {
        if (!response.headersSent) response.setHeader('connection', 'close')
      }
      const deadline = setTimeout(() => server.closeAllConnections(), grace)
      server.close(() => {
        clearTimeout(deadline)
        resolve()
      })
      server.closeIdleConnections()
      for (const socket of upgraded) socket.destroy()
    })
}
