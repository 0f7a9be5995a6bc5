import { createServer } from 'node:net'
import { StartProblem, errorCode } from './StartProblem.mjs'

/**
 * Refuses a port that cannot be listened on, before any long work has been done for nothing.
 * `localhost` means two addresses, and a program that holds either would answer in Forme's place.
 *
 * @param {number} port
 * @param {string} host
 */
export async function checkPortFree(port, host) {
  const hosts = host === '127.0.0.1' ? [host, '::1'] : [host]
  for (const address of hosts) {
    const code = await tryToListen(port, address)
    if (code === 'EADDRINUSE') {
      throw new StartProblem(
        `Port ${port} is taken by another program; stop that one, or choose another port: PORT=${port + 1} npm start.`,
      )
    }
    if (code === 'EACCES') {
      throw new StartProblem(`This user may not listen on port ${port}; choose one above 1023.`)
    }
    if (code && address !== '::1') {
      throw new StartProblem(`Forme cannot listen on ${address}, port ${port}: ${code}.`)
    }
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string>} the error's code, or an empty string
 */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(errorCode(error) || error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('')))
  })
}
