import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { approveText } from './approveText'
import { idOf } from './idOf'
import type { Answer, Newsroom } from './model'
import { printIssueByHand } from './printIssueByHand'
import { publishPreviewed } from './publishPreviewed'

/** Right to left, with a note; in plain words: type is set from right to left, and read so. */
const HEBREW = `האותיות מסודרות מימין לשמאל.[^1] הקורא הולך אחריהן, שורה אחר שורה, עד סוף העמוד.

## כותרת

כאן מתחילה פסקה שנייה, ואין בה הערה.

[^1]: כך גם בדפוס עץ.
`

const SHORT = 'A page that was printed before its time.[^1]\n\n[^1]: It was taken back.\n'

const EDITORIAL = path.resolve('../shared/manuscripts/issue-51-editorial.txt')

/** Paths of what the sample alone does not have. */
export type Furnished = {
  /** Printed right to left. */
  rightToLeft: string
  /** Printed, then withdrawn with its issue. */
  withdrawn: string
  /** The first print of an article whose slug a correction changed; where it was, and where it is. */
  earlierPrint: string
  oldAddress: string
  newAddress: string
  /** The real editorial, where it is there, and the bytes it was printed from. */
  editorial?: { path: string; manuscript: string }
}

/**
 * Prints what readers may meet besides an ordinary issue: a text written right to left, an issue
 * that was withdrawn, a correction that moved an article, and the real editorial where it is there.
 */
export async function furnishSite(newsroom: Newsroom): Promise<Furnished> {
  const { publisher, writer } = newsroom
  const cover = await uploadCover(newsroom)
  const author = idOf(await writer.get('/contributors?where[slug][equals]=long-primer&depth=0'))
  const authors = [{ contributor: author, role: 'author' }]
  const print = (number: number, name: string, text: string, title: string, data: Answer) =>
    printIssueByHand(newsroom, {
      issue: { number, label: `Test ${number}`, cover, publicationDate: '2026-11-01' },
      files: [{ name, bytes: new TextEncoder().encode(text), title, data: { authors, ...data } }],
    })

  await print(48, 'hebrew.md', HEBREW, 'מימין לשמאל', { slug: 'right-to-left', language: 'he' })
  const gone = await print(49, 'gone.md', SHORT, 'Too early', { slug: 'too-early' })
  await publisher.post(`/issues/${gone.id}/withdraw`, { reason: 'Printed before its time.' })
  await moveArticle(newsroom)
  const manuscript = existsSync(EDITORIAL) ? readFileSync(EDITORIAL, 'utf8') : undefined
  if (manuscript !== undefined) {
    await print(52, 'editorial.txt', manuscript, 'Editorial', {
      slug: 'editorial',
      kind: 'editorial',
    })
  }
  return {
    rightToLeft: '/issues/48/right-to-left',
    withdrawn: '/issues/49/too-early',
    earlierPrint: '/issues/50/editions/1/faults-escaped',
    oldAddress: '/issues/50/faults-escaped',
    newAddress: '/issues/50/faults-that-escaped',
    ...(manuscript === undefined
      ? {}
      : { editorial: { path: '/issues/52/editorial', manuscript } }),
  }
}

async function uploadCover({ writer }: Newsroom): Promise<number> {
  const form = new FormData()
  const bytes = readFileSync(path.resolve('sample/media/cover-50.png'))
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'cover-of-tests.png')
  form.set('_payload', JSON.stringify({ alt: 'A cover set in type' }))
  return idOf(await writer.post('/media?depth=0', form))
}

/** Gives an article of issue 50 another address, in a correction. */
async function moveArticle(newsroom: Newsroom): Promise<void> {
  const { writer } = newsroom
  const article = idOf(await writer.get('/articles?where[slug][equals]=faults-escaped&depth=0'))
  const issue = idOf(await writer.get('/issues?where[number][equals]=50&depth=0'))
  await writer.patch(`/articles/${article}?draft=true&depth=0`, { slug: 'faults-that-escaped' })
  await approveText(newsroom, article)
  const what = 'The address of this article was a misprint.'
  await publishPreviewed(newsroom, issue, {
    note: what,
    corrections: [{ article, kind: 'misprint', what }],
  })
}
