import { createServer, connect, type Socket } from 'node:net'
import { once } from 'node:events'

/** A way to a server that can be closed: for whoever comes by it, the net is gone then. */
export async function openGate(to: number) {
  const open = new Set<Socket>()
  let isOpen = true
  const server = createServer((from) => {
    if (!isOpen) return void from.destroy()
    const onward = connect(to, '127.0.0.1')
    for (const [one, other] of [
      [from, onward],
      [onward, from],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return {
    port: address.port,
    shut: () => {
      isOpen = false
      for (const socket of open) socket.destroy()
    },
    open: () => {
      isOpen = true
    },
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
