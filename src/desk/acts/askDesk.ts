'use client'
import { answerWords, UNREACHED } from './answerWords'

/** What the desk answered: what was asked for, or a refusal in its own words, with its reason word. */
export type DeskAnswer<T> =
  { ok: true; value: T } | { ok: false; message: string; reason?: string; status?: number }

/** Sends JSON to the desk's API, or asks it; never rejects. */
export async function askDesk<T>(
  address: string,
  method: 'GET' | 'PATCH' | 'POST' = 'GET',
  body?: unknown,
): Promise<DeskAnswer<T>> {
  try {
    const answer = await fetch(address, {
      credentials: 'include',
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    if (answer.ok) return { ok: true, value: (await answer.json()) as T }
    const [error] = listErrors(await answer.text())
    return {
      ok: false,
      message: answerWords(answer.status, error?.message),
      status: answer.status,
      ...(error?.reason === undefined ? {} : { reason: error.reason }),
    }
  } catch {
    return { ok: false, message: UNREACHED }
  }
}

/** The refusals an answer names; none where it is not the desk's own, such as a proxy's page. */
function listErrors(body: string): { message?: string; reason?: string }[] {
  try {
    return (JSON.parse(body) as { errors?: { message?: string; reason?: string }[] }).errors ?? []
  } catch {
    return []
  }
}
