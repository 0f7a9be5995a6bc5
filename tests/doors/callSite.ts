import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { fitsContract } from './fitsContract'

const SITE = path.resolve(import.meta.dirname, '../../src/app/(site)')

type Route = { segments: string[]; file: string }

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[]>> },
) => Promise<Response>

/**
 * Asks for a page of the site without a server: finds the route of the path as Next does (a fixed
 * name before a variable one, the longest before the rest) and calls its GET. What a program is answered
 * has to fit the contract.
 */
export async function callSite(
  address: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; bytes: Buffer; text: string }> {
  const url = new URL(address, 'http://localhost:3000')
  const segments = url.pathname.split('/').filter((segment) => segment !== '')
  const route = listRoutes()
    .filter((one) => matchRoute(one, segments))
    .sort((a, b) => rankOf(b).localeCompare(rankOf(a)))[0]
  if (!route) throw new Error(`No route answers ${url.pathname}.`)
  const { GET } = (await import(pathToFileURL(route.file).href)) as { GET: Handler }
  const params = Promise.resolve(matchRoute(route, segments) ?? {})
  const response = await GET(new Request(url, { headers }), { params })
  const bytes = Buffer.from(await response.arrayBuffer())
  const { status } = response
  const text = bytes.toString()
  if (url.pathname.startsWith('/api/')) {
    const config = await (await import('../../payload.config')).default
    fitsContract(
      { config },
      { method: 'GET', path: url.pathname.slice('/api'.length), status, text },
    )
  }
  return { status, headers: response.headers, bytes, text }
}

function listRoutes(): Route[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'route.ts')
    .map((file) => ({
      segments: file.split(path.sep).slice(0, -1),
      file: path.join(SITE, file),
    }))
}

function matchRoute(
  { segments }: Route,
  asked: string[],
): Record<string, string | string[]> | undefined {
  const params: Record<string, string | string[]> = {}
  for (const [place, name] of segments.entries()) {
    const rest = /^\[{1,2}\.\.\.(\w+)\]{1,2}$/.exec(name)?.[1]
    const given = asked.slice(place).map(decodeURIComponent)
    if (rest)
      return given.length > 0 || name.startsWith('[[') ? { ...params, [rest]: given } : undefined
    const variable = /^\[(\w+)\]$/.exec(name)?.[1]
    const [value] = given
    if (value === undefined || (!variable && value !== name)) return undefined
    if (variable) params[variable] = value
  }
  return segments.length === asked.length ? params : undefined
}

/** Fixed names before variable ones, those before the rest of a path. */
function rankOf({ segments }: Route): string {
  return segments
    .map((name) => (name.includes('...') ? '0' : name.startsWith('[') ? '1' : '2'))
    .join('')
}
