/** What a door of Forme answered: its status and its JSON. */
export type Answer = { status: number; body: Record<string, unknown> }

/** Calls `/api` + path as one person, or as nobody. */
export type Door = (method: string, path: string, body?: FormData | object) => Promise<Answer>

/**
 * A running Forme seen by a script: every call carries the person's API key and nothing else, no
 * cookie and no form.
 */
export function openDoor(url: string, authorization?: string): Door {
  return async (method, path, body) => {
    const isForm = body instanceof FormData
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        ...(authorization && { Authorization: authorization }),
        ...(body && !isForm && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }
}
