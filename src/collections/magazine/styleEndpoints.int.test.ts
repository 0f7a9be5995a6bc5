import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { bodyOf } from '../../../tests/factories/bodyOf'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { makeReference } from '../../../tests/factories/makeReference'
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

  it('show what they print of three notes before they are saved', async () => {
    const preview = async (citationStyle: string, as = people.admin.jwt) =>
      callREST(forme.payload, {
        method: 'POST',
        path: '/globals/magazine/styles/preview',
        as,
        body: { citationStyle, strictIbid: true, spellOutShared: true },
      })
    const words = ({ text }: { text: string }) => {
      const { article, isInText, notes } = JSON.parse(text) as {
        article: string | null
        isInText: boolean
        notes: { number: number; now: { text: string }[]; then: { text: string }[] }[]
      }
      const join = (runs: { text: string }[]) => runs.map((run) => run.text).join('')
      return {
        article,
        isInText,
        notes: notes.map(({ now, number, then }) => [number, join(now), join(then)]),
      }
    }
    const { style } = JSON.parse(
      (await ask('/harvard-cite-them-right', people.admin.jwt)).text,
    ) as { style: string }
    expect(words(await preview(style))).toMatchObject({ article: null, isInText: true })

    const reference = await makeReference(forme.payload)
    const { title } = await makeArticle(forme.payload, {
      by: people.writer,
      body: bodyOf(
        ['A sentence with four notes.'],
        ['4', '4', '5', '6'].map((locator) => ({ reference: reference.id, locator })),
      ),
    })
    const shown = words(await preview(style))
    expect(shown.article).toBe(title)
    expect(shown.notes.map(([number]) => number)).toEqual([1, 2, 3])
    expect(shown.notes[1]?.[2]).toMatch(/^\(.+, p\. 4\)$/)
    expect((await forme.payload.findGlobal({ slug: 'magazine' })).citationStyle).not.toBe(style)

    const garbage = await preview('garbage')
    expect(JSON.parse(garbage.text)).toMatchObject({ valid: false, problems: [{ line: 1 }] })
    expect((await preview(style, people.editor.jwt)).status).toBe(403)
    const long = await preview('x'.repeat(500_000))
    expect(long.status).toBe(400)
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
