import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stage } from '../../src/workflow/approval'
import { requestChanges } from '../../src/operations/requestChanges'
import { signOffArticle } from '../../src/operations/signOffArticle'
import { submitArticle } from '../../src/operations/submitArticle'
import { takeBackArticle } from '../../src/operations/takeBackArticle'
import { callREST } from '../doors/callREST'
import { approveArticle } from '../factories/approveArticle'
import { makeArticle } from '../factories/makeArticle'
import { makePeople, type People, type Person } from '../factories/makePeople'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/**
 * Who may pass an article on, from which stage, and what they are told otherwise. The article is the
 * writer's, who also submitted it. Each cell is tried through every door: a script of ours, a
 * session and an API key over HTTP. A stage in a cell says where the act leads.
 */
const ROLES = ['nobody', 'writer', 'otherWriter', 'editor', 'publisher', 'admin'] as const

const TABLE = `
act            | from             | nobody      | writer          | otherWriter | editor           | publisher   | admin
submit         | drafting         | notSignedIn | submitted       | notFound    | submitted        | roleMissing | roleMissing
submit         | submitted        | notSignedIn | alreadySubmitted| notFound    | alreadySubmitted | roleMissing | roleMissing
submit         | changesRequested | notSignedIn | submitted       | notFound    | submitted        | roleMissing | roleMissing
submit         | approved         | notSignedIn | alreadyApproved | notFound    | alreadyApproved  | roleMissing | roleMissing
takeBack       | drafting         | notSignedIn | notSubmitted    | notFound    | notSubmitted     | roleMissing | roleMissing
takeBack       | submitted        | notSignedIn | drafting        | notFound    | drafting         | roleMissing | roleMissing
takeBack       | changesRequested | notSignedIn | notSubmitted    | notFound    | notSubmitted     | roleMissing | roleMissing
takeBack       | approved         | notSignedIn | alreadyApproved | notFound    | alreadyApproved  | roleMissing | roleMissing
requestChanges | drafting         | notSignedIn | roleMissing     | notFound    | notSubmitted     | roleMissing | roleMissing
requestChanges | submitted        | notSignedIn | roleMissing     | notFound    | changesRequested | roleMissing | roleMissing
requestChanges | changesRequested | notSignedIn | roleMissing     | notFound    | notSubmitted     | roleMissing | roleMissing
requestChanges | approved         | notSignedIn | roleMissing     | notFound    | changesRequested | roleMissing | roleMissing
signOff        | drafting         | notSignedIn | roleMissing     | notFound    | notSubmitted     | roleMissing | roleMissing
signOff        | submitted        | notSignedIn | roleMissing     | notFound    | submitted        | roleMissing | roleMissing
signOff        | changesRequested | notSignedIn | roleMissing     | notFound    | notSubmitted     | roleMissing | roleMissing
signOff        | approved         | notSignedIn | roleMissing     | notFound    | alreadyApproved  | roleMissing | roleMissing
`

type Row = { act: keyof typeof PATHS; from: Stage } & Record<(typeof ROLES)[number], string>

const PATHS = {
  submit: 'submit',
  takeBack: 'take-back',
  requestChanges: 'request-changes',
  signOff: 'sign-off',
} as const

const STAGES = ['drafting', 'submitted', 'changesRequested', 'approved']

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

describe.each(readTable(TABLE))('$act from $from', (row) => {
  let article: Target
  beforeAll(async () => {
    article = await makeArticleAt(row.from)
  })

  it.each(ROLES)('%s', async (role) => {
    const person = role === 'nobody' ? undefined : people[role]
    const leadsTo = STAGES.find((stage) => stage === row[role])
    for (const door of ['script', 'jwt', 'apiKey'] as const) {
      const answer =
        door === 'script'
          ? await callScript(row.act, article, person)
          : await knock(row.act, article, person?.[door])
      expect([door, answer]).toEqual([door, row[role]])
      const { stage } = await forme.payload.findByID({
        collection: 'articles',
        id: article.id,
        depth: 0,
        draft: true,
      })
      expect(stage).toBe(leadsTo ?? row.from)
      if (leadsTo) article = await makeArticleAt(row.from)
    }
  })
})

type Target = { id: number; contentHash: string }

async function makeArticleAt(stage: Stage): Promise<Target> {
  const { payload } = forme
  const article = await makeArticle(payload, { by: people.writer })
  const { id } = article
  if (stage === 'approved') await approveArticle(payload, people, id)
  if (stage === 'submitted' || stage === 'changesRequested') {
    await submitArticle({ id, req: await requestOf(payload, people.writer) })
  }
  if (stage === 'changesRequested') {
    await requestChanges({ id, reason: 'Why', req: await requestOf(payload, people.otherEditor) })
  }
  return { id, contentHash: String(article.contentHash) }
}

async function callScript(act: Row['act'], article: Target, person?: Person): Promise<string> {
  const { id, contentHash } = article
  const req = await requestOf(forme.payload, person)
  const acts = {
    submit: () => submitArticle({ id, req }),
    takeBack: () => takeBackArticle({ id, req }),
    requestChanges: () => requestChanges({ id, reason: 'Why', req }),
    signOff: () => signOffArticle({ id, contentHash, kind: 'edit', req }),
  }
  return acts[act]().then(
    ({ stage }) => stage,
    (error: unknown) => (error as { reason: string }).reason,
  )
}

async function knock(act: Row['act'], { id, contentHash }: Target, as?: string): Promise<string> {
  const { body } = await callREST(forme.payload, {
    method: 'POST',
    path: `/articles/${id}/${PATHS[act]}`,
    as,
    body: act === 'signOff' ? { kind: 'edit', contentHash } : { reason: 'Why' },
  })
  return String(body.stage ?? body.errors?.[0]?.reason)
}

function readTable(table: string): Row[] {
  const [head = [], ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return lines.map(
    (cells) => Object.fromEntries(head.map((name, place) => [name, cells[place]])) as Row,
  )
}
