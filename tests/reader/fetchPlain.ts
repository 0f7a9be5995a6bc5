import type { Fetched } from './model'

/** Asks the site as a reader without a browser does: no cookie, and no redirect is followed. */
export async function fetchPlain(
  origin: string,
  path: string,
  init: RequestInit = {},
): Promise<Fetched> {
  const response = await fetch(`${origin}${path}`, { redirect: 'manual', ...init })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {
    path,
    status: response.status,
    type: response.headers.get('content-type')?.split(';')[0] ?? '',
    headers: response.headers,
    bytes,
    text: new TextDecoder().decode(bytes),
  }
}
