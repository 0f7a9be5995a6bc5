import { afterAll, beforeAll, expect, it } from 'vitest'
import { callSite } from '../doors/callSite'
import { approveArticle } from '../factories/approveArticle'
import { makePeople, type People } from '../factories/makePeople'
import { printIssue } from '../factories/printIssue'
import { publishNow } from '../factories/publishNow'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/** The search reads the database, the pages what was read a quarter of a second ago at most. */
let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

it('finds an article under its new address at the moment at which it is printed so', async () => {
  const { article, issue } = await printIssue(forme.payload, people)
  for (const slug of ['moved-once', 'moved-twice', 'moved-again']) {
    await forme.payload.update({
      collection: 'articles',
      id: article,
      data: { slug, standfirst: `Of a wanderer, ${slug}.` },
      draft: true,
      user: people.writer.user,
    })
    await approveArticle(forme.payload, people, article)
    const printing = publishNow(forme.payload, people, issue.id, 'Another address.')
    let isPrinted = false
    void printing.then(() => (isPrinted = true))
    while (!isPrinted) expect((await callSite('/')).status).toBe(200)
    await printing
    const { text } = await callSite('/search?q=wanderer')
    expect(text).toContain(`/issues/${issue.slug}/${slug}`)
  }
})
