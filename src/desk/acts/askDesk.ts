import { wording } from '../../wording'
/** What the desk answered: what was asked for, or a refusal in its own words, with its reason word. */
export type DeskAnswer<T> =
  { ok: true; value: T } | { ok: false; message: string; reason?: string; status?: number }

/** Sends JSON or a form with files to the desk's API, or asks it; never rejects. */
export async function askDesk<T>(
  address: string,
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST' = 'GET',
  body?: unknown,
): Promise<DeskAnswer<T>> {
  try {
    const answer = await fetch(address, {
      credentials: 'include',
      method,
      ...toBody(body),
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
    // Nobody knows whether the desk has done it; a second time is refused.
    return { ok: false, message: wording.desk.act.unreached }
  }
}

function toBody(body: unknown): RequestInit {
  if (body === undefined) return {}
  if (body instanceof FormData) return { body }
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
}

/** The refusals an answer names; none where it is not the desk's own, such as a proxy's page. */
function listErrors(body: string): { message?: string; reason?: string }[] {
  try {
    return (JSON.parse(body) as { errors?: { message?: string; reason?: string }[] }).errors ?? []
  } catch {
    return []
  }
}

/**
 * What an answer that is no success says to whoever asked. A refusal has words of its own, and so have
 * a full disk and a database that is away; a session that has ended and any other fault have none
 * that would help, and a number is no word.
 */
export function answerWords(status: number, said: string | undefined): string {
  if (status === 401) return wording.desk.act.signedOut
  const isExplained = status < 500 || status === 503 || status === 507
  return isExplained && said ? said : wording.desk.act.failed
}
