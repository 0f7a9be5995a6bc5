import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const ask = (path: string, as?: string) =>
  callREST(forme.payload, { as, path: `/globals/magazine/styles${path}` })

describe('the citation styles to choose from', () => {
  it('are listed for an admin, and each can be saved as the style of the magazine', async () => {
    const listed = JSON.parse((await ask('', people.admin.jwt)).text) as {
      styles: { id: string; title: string }[]
    }
    const chosen = listed.styles.find(({ title }) => title.startsWith('OSCOLA'))
    const answer = await ask(`/${chosen?.id}`, people.admin.jwt)
    const { style } = JSON.parse(answer.text) as { style: string }
    expect(style).toContain('<id>http://www.zotero.org/styles/oscola</id>')
    const saved = await callREST(forme.payload, {
      method: 'POST',
      path: '/globals/magazine',
      as: people.admin.jwt,
      body: { citationStyle: style },
    })
    expect(saved.status).toBe(200)
    const { citationStyle } = await forme.payload.findGlobal({ slug: 'magazine' })
    expect(citationStyle).toBe(style)
  })

  it('are nobody else’s to ask for, and one that is not there is refused in words', async () => {
    expect((await ask('')).status).toBe(401)
    expect((await ask('', people.editor.jwt)).status).toBe(403)
    expect((await ask('/oscola', people.editor.jwt)).status).toBe(403)
    const unknown = await ask('/constructor', people.admin.jwt)
    expect(unknown.status).toBe(404)
    expect(unknown.text).toContain('There is no such style.')
  })
})
