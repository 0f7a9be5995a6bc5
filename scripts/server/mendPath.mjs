/** @import { IncomingMessage } from 'node:http' */

/**
 * An address whose percent signs decode to nothing (`/%ff`, `/100%`) belongs to no page, and Next
 * answers it with an error of its own. With each sign taken for itself it is an address like any
 * other, at which there is nothing.
 *
 * @param {IncomingMessage} request its `url` is changed where it has to be
 */
export function mendPath(request) {
  const [path = '/', ...query] = (request.url ?? '/').split('?')
  try {
    decodeURIComponent(path)
  } catch {
    request.url = [path.replaceAll('%', '%25'), ...query].join('?')
  }
}
