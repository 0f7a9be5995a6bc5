import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { reasonOf } from '../../../tests/doors/reasonOf'
import { bodyOf } from '../../../tests/factories/bodyOf'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { makeReference } from '../../../tests/factories/makeReference'
import { requestOf } from '../../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { readReturned, type ReturnedText } from '../../manuscript/docx/returned/readReturned'
import { plainText } from '../../text/walk'
import { bodyToMergeBlocks } from '../../richtext/bodyBlocks'
import type { Body } from '../../richtext/model'
import { answerComment } from '../comments/changeComment'
import { addComment } from '../comments/addComment'
import { listComments } from '../../queries/comments/listComments'
import { listSuggestions } from '../../queries/suggestions/listSuggestions'
import { settleSuggestions } from '../suggestions/settleSuggestions'
import { bringBack } from './bringBack'
import { exportArticle } from './exportArticle'

let forme: TestPayload
let people: People
let reference: number
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  reference = (await makeReference(forme.payload)).id
})
afterAll(() => forme.close())

const editor = () => requestOf(forme.payload, people.editor)

async function makeText() {
  const body = bodyOf(
    ['The mill stood for ninety years.', 'Oak was cut in winter.', 'Nobody slept that night.'],
    [{ reference, locator: '12' }, { prose: 'See the survey.' }],
  )
  const { id } = await makeArticle(forme.payload, { by: people.writer, body })
  const { bytes } = await exportArticle({ id, req: await editor() })
  return { id, bytes }
}

/** The file with a part of it written anew, as a program that saves it would. */
function edit(bytes: Uint8Array, change: (xml: string) => string, part = 'word/document.xml') {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[part] ?? new Uint8Array())
  const after = change(before)
  expect(after).not.toBe(before)
  return { name: 'back.docx', bytes: zipSync({ ...parts, [part]: strToU8(after) }) }
}

const by = 'w:id="900" w:author="A. Reader" w:date="2026-11-20T10:00:00Z"'
const tracked = (from: string, to: string) => (xml: string) =>
  xml.replace(/<w:r><w:t xml:space="preserve">([^<]*?)<\/w:t><\/w:r>/g, (run, words: string) => {
    if (!words.includes(from)) return run
    const [before = '', after = ''] = words.split(from)
    const r = (text: string, name = 'w:t') =>
      `<w:r><${name} xml:space="preserve">${text}</${name}></w:r>`
    return `${r(before)}<w:del ${by}>${r(from, 'w:delText')}</w:del><w:ins ${by}>${r(to)}</w:ins>${r(after)}`
  })

const openWords = async (id: number) =>
  (await listSuggestions({ id, req: await editor() })).map(({ author, state, words }) => [
    author.name,
    state,
    words,
  ])

describe('a file that comes back from Word', () => {
  it('changes nothing where nobody changed it', async () => {
    const { bytes, id } = await makeText()
    const back = await bringBack({
      article: id,
      file: { name: 'a.docx', bytes },
      req: await editor(),
    })
    expect(back).toMatchObject({ said: 'no changes', besides: [], added: [], colliding: [] })
  })

  it('becomes suggestions under the name in the file, once', async () => {
    const { bytes, id } = await makeText()
    const file = edit(bytes, (xml) =>
      tracked('ninety', 'eighty-eight')(xml).replace('in winter', 'in spring'),
    )
    const back = await bringBack({ file, req: await editor() })
    expect(back.said).toBe('2 changes (1 tracked by A. Reader, 1 untracked)')
    expect(await openWords(id)).toEqual([
      ['A. Reader', 'open', 'ninety → eighty-eight'],
      ['Somebody', 'open', 'winter → spring'],
    ])
    const { bytes: now } = await exportArticle({ id, req: await editor() })
    expect(Buffer.from(now).toString('utf8')).not.toContain('eighty-eight')
    const again = await bringBack({ article: id, file, req: await editor() })
    expect(again.said).toBe('2 changes (1 tracked by A. Reader, 1 untracked, all known)')
    expect(again.added).toEqual([])
    expect(await openWords(id)).toHaveLength(2)
  })

  it('has the words of the head as suggestions of their fields, tracked on the way out, too', async () => {
    const { id } = await makeText()
    const head = { subtitle: 'Ninety years', editorsNote: 'Given as a talk.\nShortened.' }
    await forme.payload.update({ collection: 'articles', id, data: head, draft: true })
    const left = await exportArticle({ id, req: await editor() })
    const file = edit(left.bytes, (xml) =>
      tracked(
        'Shortened',
        'Given in full',
      )(xml)
        .replace('Ninety years', 'A century')
        .replace(
          /<w:p>(?=<w:pPr><w:pStyle w:val="FormeEditorsNote)/,
          '<w:p><w:pPr><w:pStyle w:val="FormeStandfirst"/></w:pPr><w:r><w:t>What it ground.</w:t></w:r></w:p>$&',
        ),
    )
    const { added, questions, said } = await bringBack({ file, req: await editor() })
    expect([said, questions]).toEqual(['3 changes (1 tracked by A. Reader, 2 untracked)', 0])
    expect((await openWords(id)).toSorted()).toEqual([
      ['A. Reader', 'open', 'Editor’s note: Shortened → Given in full'],
      ['Somebody', 'open', 'Standfirst:  → What it ground.'],
      ['Somebody', 'open', 'Subtitle: Ninety years → A century'],
    ])
    const again = await exportArticle({ id, req: await editor() })
    expect(strFromU8(unzipSync(again.bytes)['word/document.xml'] ?? new Uint8Array())).toMatch(
      /<w:ins [^>]*w:author="A. Reader"[^>]*>(?:(?!<\/w:ins>).)*Given in full/s,
    )
    const back = await bringBack({
      file: { name: 'a.docx', bytes: again.bytes },
      req: await editor(),
    })
    expect(back.added).toEqual([])
    await settleSuggestions({ act: 'take', id, ids: added, req: await editor() })
    const taken = { collection: 'articles', id, draft: true, depth: 0 } as const
    expect(await forme.payload.findByID(taken)).toMatchObject({
      subtitle: 'A century',
      standfirst: 'What it ground.',
      editorsNote: 'Given as a talk.\nGiven in full.',
    })
  })

  it('is taken on the desk as it was meant, and known when it comes again', async () => {
    const { bytes, id } = await makeText()
    const file = edit(bytes, tracked('ninety', 'eighty-eight'))
    const { added } = await bringBack({ article: id, file, req: await editor() })
    await settleSuggestions({ act: 'take', id, ids: added, req: await editor() })
    const article = await forme.payload.findByID({
      collection: 'articles',
      id,
      draft: true,
      depth: 0,
    })
    const [first] = bodyToMergeBlocks(article.body as Body)
    expect(JSON.stringify(first?.node)).toContain('The mill stood for eighty-eight years.')
    const again = await bringBack({ article: id, file, req: await editor() })
    expect(again).toMatchObject({ added: [], said: expect.stringContaining('all known') })
  })

  it('takes open suggestions along as tracked changes, and knows them again', async () => {
    const { bytes, id } = await makeText()
    const file = edit(bytes, (xml) =>
      tracked(
        'ninety',
        'eighty-eight',
      )(
        xml.replace(
          '<w:sectPr>',
          `<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:rPr><w:ins ${by}/></w:rPr></w:pPr><w:ins ${by}><w:r><w:t>One more.</w:t></w:r></w:ins></w:p><w:sectPr>`,
        ),
      ),
    )
    const back = await bringBack({ file, req: await editor() })
    expect(back.said).toBe('2 changes (2 tracked by A. Reader)')
    const next = await exportArticle({ id, req: await editor() })
    const sent = readReturned(next.bytes)
    expect(sent.stages.map(({ author }) => author)).toEqual(['A. Reader'])
    const words = ({ paragraphs }: ReturnedText) =>
      paragraphs.map(({ content }) => plainText(content))
    expect(words(sent.accepted)).toEqual(
      expect.arrayContaining(['The mill stood for eighty-eight years.', 'One more.']),
    )
    expect(words(sent.rejected)).toContain('The mill stood for ninety years.')
    const again = await bringBack({ file: { name: 'a', bytes: next.bytes }, req: await editor() })
    expect(again).toMatchObject({
      added: [],
      said: '2 changes (2 tracked by A. Reader, all known)',
    })
    // Whoever accepts them in Word and whoever takes them on the desk get the same text.
    await settleSuggestions({ act: 'take', id, ids: back.added, req: await editor() })
    const taken = await exportArticle({ id, req: await editor() })
    expect(words(readReturned(taken.bytes).accepted)).toEqual(words(sent.accepted))
  })

  it('is laid on the text as it is now, and says what collides', async () => {
    const { bytes, id } = await makeText()
    const file = edit(bytes, (xml) =>
      tracked('ninety', 'eighty-eight')(tracked('winter', 'spring')(xml)),
    )
    await forme.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: {
        body: bodyOf(['The mill stood for a hundred years.', 'Oak was cut in the winter.', 'New.']),
      },
      user: people.writer.user,
    })
    const back = await bringBack({ article: id, file, req: await editor() })
    expect(back.added).toHaveLength(2)
    expect(back.besides.join()).toContain('collide')
  })

  it('changes notes: their own words, and the place in a work; the rest is asked', async () => {
    const { bytes, id } = await makeText()
    const notes = 'word/footnotes.xml'
    const once = edit(bytes, (xml) => xml.replace('See the survey', 'See the old survey'), notes)
    const file = edit(once.bytes, (xml) => xml.replace('pg 12', 'pg 13'), notes)
    const back = await bringBack({ article: id, file, req: await editor() })
    // The two markers stand side by side, and so the two notes are one change.
    expect(back.said).toBe('1 change (1 untracked)')
    const [made] = await listSuggestions({ id, req: await editor() })
    expect(JSON.stringify(made?.change)).toMatch(/"locator":"13".*See the old survey/)
    const asked = edit(bytes, (xml) => xml.replace(/(preserve">)(\w)/, '$1Oh $2'), notes)
    const question = await bringBack({ article: id, file: asked, req: await editor() })
    expect(question.said).toBe('no changes, 1 question')
    const [thread] = await listComments({ id, req: await editor() })
    expect(thread).toMatchObject({ by: { id: null, name: 'Somebody' }, passage: { part: 'note' } })
    expect(thread?.text).toMatch(/^In the file this note reads: “Oh /)
  })

  it('has comments that join their threads', async () => {
    const { id } = await makeText()
    const req = await editor()
    const thread = await addComment({ id, passage: { exact: 'ninety' }, req, text: 'Is it?' })
    await answerComment({ id: thread.id, req: await editor(), text: 'Yes.' })
    const { bytes } = await exportArticle({ id, req: await editor() })
    const same = await bringBack({ article: id, file: { name: 'a', bytes }, req: await editor() })
    expect(same.said).toBe('no changes, 2 comments (none new)')
    const reply =
      '<w:comment w:id="9" w:author="A. Reader" w:date="2026-11-20T10:00:00Z" w:initials="A"><w:p w14:paraId="0000009A"><w:r><w:t>From the survey.</w:t></w:r></w:p></w:comment></w:comments>'
    const words = edit(bytes, (xml) => xml.replace('</w:comments>', reply), 'word/comments.xml')
    const file = edit(
      words.bytes,
      (xml) =>
        xml.replace(
          '</w15:commentsEx>',
          '<w15:commentEx w15:paraId="0000009A" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>',
        ),
      'word/commentsExtended.xml',
    )
    const back = await bringBack({ article: id, file, req: await editor() })
    expect(back.said).toBe('no changes, 3 comments (1 new)')
    const [now, ...others] = await listComments({ id, req: await editor() })
    expect(others).toEqual([])
    expect(now?.answers.map(({ broughtBy, by: who, text }) => [who.name, broughtBy, text])).toEqual(
      [
        [people.editor.user.name, undefined, 'Yes.'],
        ['A. Reader', people.editor.user.name, 'From the survey.'],
      ],
    )
  })

  it('asks which article it is where the file does not say', async () => {
    const { bytes, id } = await makeText()
    const bare = edit(bytes, () => '<Properties/>', 'docProps/custom.xml')
    const file = edit(bare.bytes, (xml) => xml.replace(/urn:forme:/, 'urn:'), 'docProps/core.xml')
    const req = await editor()
    expect(await reasonOf(bringBack({ file, req }))).toBe('exportUnknown 409')
    expect(await reasonOf(bringBack({ article: id, file, req: await editor() }))).toBe(
      'exportUnknown 409',
    )
    const words = edit(file.bytes, (xml) =>
      xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '').replace('winter', 'spring'),
    )
    const back = await bringBack({ article: id, byWords: true, file: words, req: await editor() })
    expect(back.said).toBe('1 change (1 untracked)')
    expect(back.besides.join()).toContain('known by their words')
  })

  it('refuses what is not of the article, and leaves nothing', async () => {
    const { bytes } = await makeText()
    const other = await makeArticle(forme.payload, { by: people.writer, body: bodyOf(['Else.']) })
    const file = { name: 'a.docx', bytes }
    const ask = async (given: object) =>
      reasonOf(bringBack({ file, req: await editor(), article: other.id, ...given }))
    expect(await ask({})).toBe('exportOther 409')
    expect(await ask({ byWords: true })).toBe('fileUnlike 422')
    expect(await ask({ file: { name: 'a.pdf', bytes: strToU8('%PDF-1.7') } })).toBe(
      'unsupportedType 415',
    )
    expect(await ask({ req: await requestOf(forme.payload, people.otherWriter) })).toBe(
      'notFound 404',
    )
    expect(await openWords(other.id)).toEqual([])
    expect(await listComments({ id: other.id, req: await editor() })).toEqual([])
  })

  it('is brought to its door as a form', async () => {
    const { bytes, id } = await makeText()
    const form = new FormData()
    form.append('file', new File([bytes], 'a.docx'))
    const ask = (as?: string, body: FormData | undefined = form) =>
      callREST(forme.payload, { as, body, method: 'POST', path: `/articles/${id}/word` })
    expect((await ask()).status).toBe(401)
    expect(await ask(people.editor.jwt)).toMatchObject({
      status: 200,
      body: { said: 'no changes' },
    })
    expect((await ask(people.editor.jwt, new FormData())).body.errors?.[0]?.reason).toBe(
      'fileMissing',
    )
  })
})
