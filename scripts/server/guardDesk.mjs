import { randomBytes } from 'node:crypto'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

const DESK = /^\/admin(?:[/?]|$)/
const POLICY = 'Content-Security-Policy'

/**
 * Gives each page of the desk a Content-Security-Policy (CSP level 3) with a nonce of its own: a
 * script runs where Next wrote it into this page, or where such a script asked for it, and nothing is
 * made of text (`eval`). Next finds the nonce in the header of the request, which for that reason
 * nobody outside can set.
 *
 * Styles may stand in the page: Payload orders its layers of them in an element, its lists (react-select)
 * and menus write theirs while they are used, and columns of its tables have widths of their own.
 *
 * @param {{ dev: boolean }} how the development server makes its pages of text
 * @returns {(request: IncomingMessage, response: ServerResponse) => void}
 */
export function guardDesk({ dev }) {
  return (request, response) => {
    delete request.headers['content-security-policy']
    delete request.headers['content-security-policy-report-only']
    if (!DESK.test(request.url ?? '')) return
    const policy = writePolicy(randomBytes(16).toString('base64'), dev)
    request.headers['content-security-policy'] = policy
    response.setHeader(POLICY, policy)
  }
}

/**
 * @param {string} nonce
 * @param {boolean} dev
 */
function writePolicy(nonce, dev) {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
}
