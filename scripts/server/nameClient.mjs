import { BlockList, isIP } from 'node:net'

/** @import { IncomingMessage } from 'node:http' */

/** What a proxy says of the reader it asks for. From anybody else it is hearsay. */
const SAID_BY_PROXIES = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto']

/** Under this name the app finds the address of a request (src/lib/addressOf.ts). */
const ADDRESS = 'x-forme-address'

/**
 * Says where a request comes from, in a header that nobody outside can set. Where it comes through a
 * proxy that the operator has named, that is the last address in `X-Forwarded-For` that is not such
 * a proxy; otherwise it is the other end of the connection, and what the request says of proxies is
 * taken away from it.
 *
 * @param {BlockList} proxies
 * @returns {(request: IncomingMessage) => void}
 */
export function nameClient(proxies) {
  const isProxy = (/** @type {string} */ address) =>
    isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return (request) => {
    const { headers, socket } = request
    const peer = plain(socket.remoteAddress ?? '')
    if (!isProxy(peer)) {
      for (const name of SAID_BY_PROXIES) Reflect.deleteProperty(headers, name)
      headers[ADDRESS] = peer
      return
    }
    const said = String(headers['x-forwarded-for'] ?? '')
    const hops = said
      .split(',')
      .map((hop) => plain(hop.trim()))
      .filter((hop) => isIP(hop) !== 0)
    headers[ADDRESS] = hops.findLast((hop) => !isProxy(hop)) ?? peer
  }
}

/**
 * The proxies an operator names in `FORME_PROXIES`: addresses and networks, with commas between.
 *
 * @param {string | undefined} named such as `127.0.0.1, 172.16.0.0/12`
 * @returns {BlockList}
 */
export function readProxies(named) {
  const proxies = new BlockList()
  for (const word of (named ?? '').split(',').map((part) => part.trim())) {
    if (word === '') continue
    const [address = '', bits] = word.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    const most = family === 'ipv6' ? 128 : 32
    const length = bits === undefined ? most : Number(bits)
    if (isIP(address) === 0 || !Number.isInteger(length) || length < 0 || length > most) {
      throw new Error(`FORME_PROXIES: “${word}” is no address such as 10.0.0.2 or 172.16.0.0/12.`)
    }
    proxies.addSubnet(address, length, family)
  }
  return proxies
}

/**
 * An IPv4 address as such, also where the connection calls it by its name in IPv6.
 *
 * @param {string} address
 */
function plain(address) {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
