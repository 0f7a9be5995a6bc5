/**
 * The main job from a manuscript to a withdrawn article, done by a script with API keys through the
 * doors of product.md alone, with the refusals a person at the desk would meet.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { pngOf } from '../factories/makePicture'
import { done, refused } from '../journey/expectAnswers'
import { test } from '../journey/house'
import type { Staff } from '../journey/makeStaff'
import { listManuscripts } from '../journey/manuscripts'
import { listPrintedNotes, readReader } from '../journey/readReader'
import { soon } from '../soon'

test.describe('by script', () => {
  let url: string
  let staff: Staff

  test.beforeAll(async ({ house }) => {
    ;({ staff, url } = house)
    const magazine = {
      title: 'A quarterly of proofs',
      language: 'en-GB',
      timeZone: 'Europe/London',
    }
    await refused(staff.publisher('POST', '/globals/magazine', magazine), 403)
    await done(staff.admin('POST', '/globals/magazine', magazine))
  })

  for (const manuscript of listManuscripts()) {
    test.describe(manuscript.name, () => {
      test.describe.configure({ mode: 'serial' })

      let issue = 0
      let article = 0
      let second = 0
      let first = 0
      const home = `/issues/${manuscript.issue}`
      const page = `${home}/${manuscript.slug}`
      const asReader = (address: string) => readReader(url, address)

      const bringIn = (file: string, fields: Record<string, string>) => {
        const form = new FormData()
        form.set('file', new File([readFileSync(file)], path.basename(file)))
        for (const [name, value] of Object.entries(fields)) form.set(name, value)
        return staff.writer('POST', '/manuscripts/import', form)
      }
      const patch = (id: number, data: object) =>
        done(staff.writer('PATCH', `/articles/${id}?draft=true&depth=0`, data))
      const submit = async (id: number) =>
        (await done(staff.writer('POST', `/articles/${id}/submit`, {}))).contentHash as string
      const approve = async (id: number) => {
        const contentHash = await submit(id)
        for (const kind of ['edit', 'quotations']) {
          await done(staff.editor('POST', `/articles/${id}/sign-off`, { kind, contentHash }))
        }
      }
      const preview = async () => {
        const answer = await done(staff.publisher('POST', `/issues/${issue}/preview`, {}))
        return answer.manifestHash as string
      }
      const stageOf = async (id: number) =>
        (await done(staff.writer('GET', `/articles/${id}?draft=true&depth=0`))).stage

      test('the issue is planned', async () => {
        const contents = [{ heading: 'Opening' }, { heading: 'Essays' }]
        const plan = { number: manuscript.issue, label: 'Autumn 2026', contents }
        await refused(staff.writer('POST', '/issues', plan), 403)
        const { doc } = await done(staff.publisher('POST', '/issues', plan))
        issue = idOf(doc)
        await refused(staff.publisher('POST', '/issues', plan), 400)
      })

      test('the manuscript arrives with all its notes', async () => {
        const place = { issue: String(issue), section: 'Opening' }
        if (!manuscript.hasTitle) {
          await refused(bringIn(manuscript.file, place), 422, 'titleMissing')
        }
        const brought = await done(bringIn(manuscript.file, { ...place, title: manuscript.title }))
        article = idOf(brought.article)
        const { notes, references, ibids } = brought.report as {
          notes: Record<string, number>
          references: { distinct: number }
          ibids: { note: number; resolvesTo: number }[]
        }
        const { notes: count } = manuscript
        expect(notes).toMatchObject({ markers: count, entries: count, matched: count })
        expect(references.distinct).toBe(manuscript.references)
        expect(ibids).toEqual(manuscript.ibids)
        await refused(bringIn(manuscript.file, { ...place, title: 'Again' }), 409)
      })

      test('what the manuscript lacks is put in by hand', async () => {
        const { doc } = await done(
          staff.writer('POST', '/contributors', { name: `Editors of ${manuscript.issue}` }),
        )
        await patch(article, { authors: [{ contributor: idOf(doc), role: 'author' }] })
        const { body } = await done(staff.writer('GET', `/articles/${article}?draft=true&depth=0`))
        const post = findPost(body)
        if (!manuscript.hasTitle) expect(post).toBeDefined()
        if (!post) return
        Object.assign(post, {
          author: 'The Editors',
          text: 'Out now.',
          url: 'https://example.org/p',
        })
        await patch(article, { body })
      })

      test('nobody approves their own text, and nothing goes live by itself', async () => {
        const { editor, nobody, writer } = staff
        const address = `/articles/${article}`
        await refused(writer('PATCH', address, { _status: 'published' }), 403)
        const approval = { kind: 'edit', contentHash: await submit(article) }
        await refused(nobody('POST', `${address}/sign-off`, approval), 401)
        await refused(writer('POST', `${address}/sign-off`, approval), 403, 'roleMissing')
        await refused(editor('POST', `${address}/request-changes`, {}), 400, 'reasonMissing')
        await done(editor('POST', `${address}/request-changes`, { reason: 'No standfirst.' }))
        await refused(editor('POST', `${address}/sign-off`, approval), 409, 'notSubmitted')
        await patch(article, { standfirst: 'What was found.' })
        await refused(editor('POST', `${address}/sign-off`, approval), 409, 'textChanged')
      })

      test('a sign-off lapses with one word and holds again without it', async () => {
        await approve(article)
        expect(await stageOf(article)).toBe('approved')
        await patch(article, { standfirst: 'What was lost.' })
        expect(await stageOf(article)).toBe('drafting')
        await patch(article, { standfirst: 'What was found.' })
        expect(await stageOf(article)).toBe('approved')
      })

      test('an issue that is not ready is not printed', async () => {
        const { manifestHash } = await done(staff.publisher('POST', `/issues/${issue}/preview`, {}))
        const answer = await staff.publisher('POST', `/issues/${issue}/publish`, { manifestHash })
        expect(answer.status).toBe(422)
        const { obstacles } = (answer.body.errors as { obstacles: { kind: string }[] }[])[0] ?? {}
        expect(obstacles?.map(({ kind }) => kind).sort()).toEqual(['coverMissing', 'sectionEmpty'])
        expect((await asReader(page)).status).toBe(404)
      })

      test('a second article and a cover join the issue', async () => {
        const text = `# The second of ${manuscript.issue}\n\nIt stands alone.\n`
        const form = new FormData()
        form.set('file', new File([text], `second-${manuscript.issue}.md`))
        form.set('issue', String(issue))
        form.set('section', 'Essays')
        second = idOf((await done(staff.writer('POST', '/manuscripts/import', form))).article)
        const { doc: author } = await done(
          staff.writer('POST', '/contributors', { name: `A reader of ${manuscript.issue}` }),
        )
        await patch(second, { authors: [{ contributor: idOf(author), role: 'author' }] })
        await approve(second)

        const cover = new FormData()
        cover.set(
          'file',
          new File([new Uint8Array(await pngOf(600, 800))], 'cover.png', { type: 'image/png' }),
        )
        cover.set('_payload', JSON.stringify({ alt: 'A plain blue cover' }))
        const picture = await done(staff.publisher('POST', '/media', cover))
        await done(staff.publisher('PATCH', `/issues/${issue}`, { cover: idOf(picture.doc) }))
        const ready = await done(staff.publisher('GET', `/issues/${issue}/readiness`))
        expect(ready).toMatchObject({ ready: true, obstacles: [] })
      })

      test('it is printed as one, and readers have it at once', async () => {
        const manifestHash = await preview()
        const print = { manifestHash }
        await refused(staff.editor('POST', `/issues/${issue}/publish`, print), 403, 'roleMissing')
        await refused(
          staff.publisher('POST', `/issues/${issue}/publish`, { manifestHash: '0'.repeat(64) }),
          409,
          'manifestChanged',
        )
        const { edition } = await done(staff.publisher('POST', `/issues/${issue}/publish`, print))
        first = idOf(edition)
        const again = await done(staff.publisher('POST', `/issues/${issue}/publish`, print))
        expect(idOf(again.edition)).toBe(first)

        await soon()
        for (const address of ['/', home, '/feed.xml', '/feed.json', '/sitemap.xml']) {
          const told = address.startsWith('/feed') ? manuscript.title : manuscript.slug
          expect((await asReader(address)).text).toContain(told)
        }
        const found = `/search?q=${encodeURIComponent(manuscript.title)}`
        expect((await asReader(found)).text).toContain(page)
        expect((await asReader(`${home}/the-second-of-${manuscript.issue}`)).status).toBe(200)
      })

      test('the page has the notes of the manuscript, each with a way there and back', async () => {
        const reader = await asReader(page)
        const printed = listPrintedNotes(reader)
        const { notes } = await done(staff.writer('GET', `/articles/${article}/citations`))
        expect(printed).toEqual((notes as { printed: string }[]).map((note) => note.printed))
        expect(printed).toHaveLength(manuscript.notes)
        if (manuscript.lines) expect(printed).toEqual(manuscript.lines())
        const { attribute, byID, role } = reader.page
        for (const link of [...role('doc-noteref'), ...role('doc-backlink')]) {
          expect(byID(attribute(link, 'href')?.slice(1) ?? '')).toBeDefined()
        }
        expect(role('doc-noteref')).toHaveLength(manuscript.notes)
        expect(role('doc-backlink')).toHaveLength(manuscript.notes)
        const cited = (await asReader('/references')).page.hrefs
        const works = reader.page.hrefs.filter((href) => href.startsWith('/references/'))
        expect(works.length).toBeGreaterThan(0)
        for (const work of works) expect(cited).toContain(work)
        expect((await asReader(works[0] ?? '')).text).toContain(page)
      })

      test('a misprint is corrected while a rewrite waits', async () => {
        const { publisher, writer } = staff
        await patch(article, { standfirst: 'A longer rewrite has begun.' })
        await done(writer('POST', `/articles/${article}/hold-draft`, {}))
        await patch(article, { standfirst: 'What was found there.' })
        await approve(article)
        const manifestHash = await preview()
        const note = 'A word was missing in the standfirst.'
        const corrections = [{ article, kind: 'misprint', what: 'The standfirst said less.' }]
        const address = `/issues/${issue}/publish`
        await refused(publisher('POST', address, { manifestHash, corrections }), 422, 'noteMissing')
        await refused(publisher('POST', address, { manifestHash, note }), 422)
        await done(publisher('POST', address, { manifestHash, note, corrections }))

        await soon()
        const { text } = await asReader(page)
        expect(text).toContain('What was found there.')
        expect(text).toContain('The standfirst said less.')
        expect(text).not.toContain('A longer rewrite')
        const old = await asReader(`${home}/editions/1/${manuscript.slug}`)
        expect(old.text).toContain('What was found.')
        await done(writer('POST', `/articles/${article}/resume-draft`, {}))
        const draft = await done(writer('GET', `/articles/${article}?draft=true&depth=0`))
        expect(draft.standfirst).toBe('A longer rewrite has begun.')
      })

      test('one step back, and forward again', async () => {
        const { publisher } = staff
        const address = `/issues/${issue}/roll-back`
        await refused(publisher('POST', address, { edition: first }), 422, 'noteMissing')
        const { docs } = await done(
          publisher('GET', `/editions?depth=0&sort=ordinal&where[issue][equals]=${issue}`),
        )
        const editions = (docs as { id: number }[]).map(({ id }) => id)
        expect(editions).toHaveLength(2)
        await done(publisher('POST', address, { edition: editions[0], note: 'As it was.' }))
        await soon()
        expect((await asReader(page)).text).not.toContain('What was found there.')
        await done(publisher('POST', address, { edition: editions[1], note: 'As corrected.' }))
        await soon()
        expect((await asReader(page)).text).toContain('What was found there.')
      })

      test('an article is withdrawn, and says why', async () => {
        const address = `/articles/${second}/withdraw`
        const reason = 'The author asked for it.'
        await refused(staff.editor('POST', address, { reason }), 403, 'roleMissing')
        await refused(staff.publisher('POST', address, {}), 400, 'reasonMissing')
        await done(staff.publisher('POST', address, { reason }))
        const place = `${home}/the-second-of-${manuscript.issue}`
        await soon()
        expect((await asReader(place)).status).toBe(410)
        expect((await asReader(place)).text).toContain(reason)
        expect((await asReader(page)).status).toBe(200)
        await refused(staff.publisher('POST', address, { reason }), 409, 'alreadyWithdrawn')
      })
    })
  }
})

function idOf(document: unknown): number {
  return (document as { id: number }).id
}

/** The form of the first embedded post in a body, at whatever depth. */
function findPost(node: unknown): Record<string, unknown> | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  if ('blockType' in node && node.blockType === 'post') return node as Record<string, unknown>
  for (const child of Object.values(node)) {
    const found = findPost(child)
    if (found) return found
  }
  return undefined
}
