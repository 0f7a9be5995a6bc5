'use client'

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
    const said = (await answer.json()) as T & { errors?: { message?: string; reason?: string }[] }
    if (answer.ok) return { ok: true, value: said }
    const [error] = said.errors ?? []
    return {
      ok: false,
      message: error?.message ?? `The desk answered ${answer.status}.`,
      status: answer.status,
      ...(error?.reason === undefined ? {} : { reason: error.reason }),
    }
  } catch {
    return { ok: false, message: 'The desk was not reached. Nothing was saved; try again.' }
  }
}
