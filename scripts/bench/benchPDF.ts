import { cpus } from 'node:os'
import type { Inline, TextBlock } from '../../src/edition/articleText'
import type { PrintedArticle } from '../../src/edition/manifest'
import { SETTING } from '../../src/jobs/pdf/makePDFs'
import type { PublishedIssue } from '../../src/site/model'
import { setPDFs } from '../../src/site/outputs/pdf/setPDFs'
import { formatFigure } from './formatFigure.mjs'

const SIZES = [
  { articles: 12, notes: 10, words: 3000 },
  { articles: 30, notes: 100, words: 3000 },
]
const WORDS = 'a line of type is read upside down and from left to right by whoever set it'.split(
  ' ',
)
const PARAGRAPHS = 30
const origin = 'http://localhost:3000'

/**
 * `npm run bench -- pdf`: how long it takes to make the PDF of an issue of 12 articles of 3,000 words
 * and 10 notes each, and of one of 30 articles of 100 notes each, with the check that every note is in
 * it; then of all its articles by themselves; by the clock and in seconds of computing, of which the
 * worker's process may take so many; and the most memory the process has needed so far, this bench and
 * its loader included. No database is needed.
 */
export async function benchPDF() {
  console.log(`On ${cpus().length} cores, Node ${process.versions.node}:\n`)
  for (const size of SIZES) {
    const published = makeIssue(size)
    const ids = published.manifest.sections.flatMap(({ articles }) => articles.map(({ id }) => id))
    const { made, ...first } = await measure(published, [null])
    const [whole] = made
    console.log(
      `  ${size.articles} articles, ${whole?.notes} notes, ${whole?.pages} pages, ${Math.round((whole?.bytes.length ?? 0) / 1000)} kB`,
    )
    printTimes('the issue', first)
    printTimes('its articles by themselves', await measure(published, ids))
    print('most memory so far', process.resourceUsage().maxRSS / 1000, 'MB', {
      figure: SETTING.megabytes,
      name: 'what it may have',
    })
  }
}

async function measure(published: PublishedIssue<PrintedArticle>, wanted: (string | null)[]) {
  const begun = performance.now()
  const before = process.cpuUsage()
  const made = await setPDFs({ published, wanted, origin, pictures: {} })
  const { system, user } = process.cpuUsage(before)
  return { made, clock: (performance.now() - begun) / 1000, computing: (system + user) / 1e6 }
}

function printTimes(what: string, { clock, computing }: { clock: number; computing: number }) {
  print(`${what}, by the clock`, clock, 's')
  print('  computing', computing, 's', { figure: SETTING.seconds, name: 'what it may take' })
}

function makeIssue(size: {
  articles: number
  notes: number
  words: number
}): PublishedIssue<PrintedArticle> {
  const articles = Array.from({ length: size.articles }, (_, place) => makeArticle(place, size))
  const publishedAt = '2026-01-01T00:00:00.000Z'
  return {
    manifest: {
      format: 1,
      magazine: { title: 'Measured', language: 'en-GB' },
      issue: { number: 1, slug: '1', label: 'Winter 2026' },
      sections: [{ heading: 'Essays', articles }],
    },
    edition: {
      ordinal: 1,
      kind: 'first',
      publishedAt,
      firstPublishedAt: publishedAt,
      manifestHash: '1'.repeat(64),
      corrections: [],
      retractions: [],
    },
  }
}

function makeArticle(place: number, size: { notes: number; words: number }): PrintedArticle {
  const ids = Array.from({ length: size.notes }, (_, index) => `note-${index + 1}`)
  const body = Array.from({ length: PARAGRAPHS }, (_, index): TextBlock => {
    const own = ids.filter((_, at) => at % PARAGRAPHS === index)
    const markers = own.map((note): Inline => ({ type: 'noteMarker', note }))
    return {
      type: 'paragraph',
      id: `p-${index}`,
      content: [{ type: 'text', text: say(size.words / PARAGRAPHS, index) }, ...markers],
    }
  })
  const order = body.flatMap((block) =>
    block.type === 'paragraph'
      ? block.content.flatMap((one) => (one.type === 'noteMarker' ? [one.note] : []))
      : [],
  )
  return {
    id: String(place + 1),
    contentHash: String(place + 1).padStart(64, '0'),
    words: size.words,
    text: {
      kind: 'article',
      language: 'en-GB',
      slug: `article-${place + 1}`,
      title: `Article ${place + 1}`,
      authors: [],
      topics: [],
      body,
      notes: order.map((id) => ({ id, citations: [], prose: [] })),
      references: {},
      quotations: {},
    },
    notes: order.map((id, index) => {
      const printed = [{ text: `${say(20, index)}, ${index + 1}.` }]
      return { id, number: index + 1, printed, resolved: printed, citations: [] }
    }),
  }
}

function say(words: number, from: number): string {
  return Array.from({ length: words }, (_, index) => WORDS[(from + index) % WORDS.length]).join(' ')
}

function print(
  what: string,
  figure: number,
  unit: string,
  against?: { figure: number; name: string },
) {
  console.log(formatFigure({ what: `  ${what}`, figure, unit, ...(against && { against }) }))
}
