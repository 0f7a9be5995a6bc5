import { handleEndpoints, type Payload } from 'payload'
import { fitsContract } from './fitsContract'

export type RESTAnswer = {
  status: number
  /** The JSON that was answered; an empty object where it was none. */
  body: Record<string, unknown> & { errors?: { reason?: string; message?: string }[] }
  text: string
}

/**
 * Knocks at Forme's REST door without a server: Payload answers the request in this process exactly
 * as Next's route would have it answer. Every answer has to fit the contract.
 *
 * @example
 * await callREST(payload, { method: 'PATCH', path: '/articles/1?draft=true', as: writer.jwt, body })
 */
export async function callREST(
  payload: Payload,
  {
    as,
    body,
    headers = {},
    method = 'GET',
    path,
  }: {
    /** The `authorization` header; nobody where it is left out. */
    as?: string | undefined
    body?: FormData | Record<string, unknown> | string | undefined
    headers?: Record<string, string>
    method?: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'
    path: string
  },
): Promise<RESTAnswer> {
  const isForm = body instanceof FormData
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: {
      ...(as === undefined ? {} : { authorization: as }),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const response = await handleEndpoints({ config: payload.config, request })
  const text = await response.text()
  if (/^application\/json\b/.test(response.headers.get('content-type') ?? '')) {
    fitsContract(payload, { method, path, status: response.status, text })
  }
  return { status: response.status, text, body: parse(text) }
}

function parse(text: string): RESTAnswer['body'] {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as RESTAnswer['body']) : {}
  } catch {
    return {}
  }
}
