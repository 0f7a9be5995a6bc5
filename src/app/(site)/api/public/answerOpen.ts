import type { Library } from '../../../../queries/getLibrary'
import type { SiteBuild } from '../../../../site/model'
import { answer } from '../../answer'
import type { Printed } from '../../model'
import { wording } from '../../../../wording'

/** What an address of this interface is answered with. */
export type Found =
  | { is: 'there'; body: string; tag?: string }
  | { is: 'withdrawn'; title: string; because: string; withdrawnAt: string }
  | { is: 'unknown' }

/**
 * Sends what other programs read: of what readers' pages are made of, kept as those are, open to
 * pages of every origin. What is named by its hash (`tag`) may be kept for good by whoever has it;
 * a cache between asks on, so that what was withdrawn is nowhere to be had a second later.
 */
export function answerOpen(
  request: Request,
  find: (library: Library, build: SiteBuild) => Found | Promise<Found>,
): Promise<Response> {
  return answer(request, async (library, build) => print(await find(library, build)))
}

function print(found: Found): Printed {
  const type = 'application/json; charset=utf-8'
  switch (found.is) {
    case 'there':
      return {
        status: 200,
        type,
        body: found.body,
        open: true,
        ...(found.tag === undefined ? {} : { tag: found.tag, steady: true }),
      }
    case 'withdrawn': {
      const { because, title, withdrawnAt } = found
      const message = `“${title}” was withdrawn on ${withdrawnAt.slice(0, 10)}. ${because}`
      const error = { reason: 'withdrawn', message, title, because, withdrawnAt }
      return { status: 410, type, body: JSON.stringify({ errors: [error] }), open: true }
    }
    case 'unknown': {
      const message = wording.press.noHash
      const error = { reason: 'notFound', message }
      return { status: 404, type, body: JSON.stringify({ errors: [error] }), open: true }
    }
  }
}

/**
 * What a browser asks before a page of another origin may send a header such as `If-None-Match`:
 * everything here may be read, with any header.
 */
export function allowAll(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    },
  })
}
