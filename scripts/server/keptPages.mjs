import { composeReply } from '../../src/lib/answers/composeReply.mjs'
import { securityHeaders } from '../../src/lib/securityHeaders.mjs'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { KeptPage, Stored } from '../../src/lib/answers/composeReply.mjs' */

/** Bytes of pages that are kept, all encodings together. */
const MOST_KEPT = 32 * 1024 * 1024

/**
 * The pages of readers, kept in the process in front of the app, so that nothing the app does holds
 * them up. All are of one version of the site: whoever publishes begins another, and nothing is ever
 * invalidated. Of more than 32 MB those go that were asked for longest ago; they are made again when
 * they are wanted.
 *
 * @param {{
 *   current: () => string | null | Promise<string | null>,
 *   learn: (found: { version: string, askedAt: number }) => void,
 *   most?: number,
 * }} site which version is current (`watchSiteVersion`)
 */
export function createKeptPages({ current, learn, most = MOST_KEPT }) {
  let version = ''
  let size = 0
  /** @type {Map<string, Stored>} */
  let pages = new Map()
  /** @type {Map<string, Stored>} */
  const files = new Map()

  /** @param {string} path */
  const find = (path) => {
    const found = pages.get(path)
    if (!found) return null
    pages.delete(path)
    pages.set(path, found)
    return found
  }

  return {
    /**
     * Keeps a page that the app has made. One of an older version than what is known is not current
     * any more and will not be sent. Files that never change are a dozen and are kept for good.
     *
     * @param {KeptPage} page
     */
    keep({ of, path, stored }) {
      if (!of) return void files.set(path, stored)
      learn(of)
      if (of.version !== version) {
        version = of.version
        size = 0
        pages = new Map()
      }
      size += sizeOf(stored) - sizeOf(pages.get(path))
      pages.delete(path)
      pages.set(path, stored)
      for (const [oldest, other] of pages) {
        if (size <= most) return
        size -= sizeOf(other)
        pages.delete(oldest)
      }
    },

    /**
     * Sends a page that is kept and current, with its length, as this request wants it. Whatever is
     * not so is the app’s.
     *
     * @param {IncomingMessage} request
     * @param {ServerResponse} response
     * @returns {boolean | Promise<boolean>} whether it was sent; at once where nobody has to be asked
     */
    send(request, response) {
      const { method, url = '' } = request
      if (method !== 'GET' && method !== 'HEAD') return false
      const path = url.split('?', 1)[0] ?? ''
      const file = files.get(path)
      if (file) return sendStored(file, request, response)
      if (!pages.has(path)) return false
      /** @param {string | null} known */
      const sendIfOf = (known) => {
        const page = known === version ? find(path) : null
        return page !== null && sendStored(page, request, response)
      }
      const now = current()
      return typeof now === 'object' && now !== null ? now.then(sendIfOf) : sendIfOf(now)
    },
  }
}

/**
 * @param {Stored} stored
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
function sendStored(stored, { headers, method }, response) {
  const ask = (/** @type {string} */ name) => {
    const value = headers[name]
    return typeof value === 'string' ? value : null
  }
  const reply = composeReply(ask, stored, { canEncode: true })
  response.writeHead(reply.status, { ...securityHeaders, ...reply.headers })
  response.end(method === 'HEAD' ? undefined : reply.body)
  return true
}

/** @param {Stored | undefined} stored */
function sizeOf(stored) {
  if (!stored) return 0
  return stored.plain.length + (stored.gzip?.length ?? 0) + (stored.br?.length ?? 0)
}
