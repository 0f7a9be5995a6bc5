import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Answer, Clerk, Newsroom } from './model'

const PEOPLE = {
  writer: 'first.reader@example.org',
  reader: 'second.reader@example.org',
  publisher: 'overseer@example.org',
} as const

/** Signs in three of the sample's staff, with the passwords that lie in the data folder. */
export async function openNewsroom(url: string, dataFolder: string): Promise<Newsroom> {
  const { accounts } = JSON.parse(readFileSync(path.join(dataFolder, 'staff.json'), 'utf8')) as {
    accounts: { email: string; password: string }[]
  }
  const signIn = async (email: string): Promise<Clerk> => {
    const account = accounts.find((one) => one.email === email)
    if (!account) throw new Error(`${email} is not among the sample's staff.`)
    const { token } = await call(url, undefined, 'POST', '/users/login', {
      email,
      password: account.password,
    })
    const authorization = `JWT ${String(token)}`
    return {
      get: (place) => call(url, authorization, 'GET', place),
      patch: (place, body) => call(url, authorization, 'PATCH', place, body),
      post: (place, body) => call(url, authorization, 'POST', place, body),
    }
  }
  const [writer, reader, publisher] = await Promise.all([
    signIn(PEOPLE.writer),
    signIn(PEOPLE.reader),
    signIn(PEOPLE.publisher),
  ])
  return { writer, reader, publisher }
}

async function call(
  url: string,
  authorization: string | undefined,
  method: string,
  place: string,
  body?: Answer | FormData,
): Promise<Answer> {
  const isForm = body instanceof FormData
  const response = await fetch(`${url}/api${place}`, {
    method,
    headers: {
      origin: url,
      ...(authorization === undefined ? {} : { authorization }),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${place} answers ${response.status}: ${text}`)
  return JSON.parse(text) as Answer
}
