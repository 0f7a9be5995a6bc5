import type { PrintedArticle } from '../../../edition/manifest'
import { formatDate } from '../../format/formatDate'
import { formatNames } from '../../format/formatNames'
import type { PublishedIssue } from '../../model'
import { sitePaths } from '../../paths/sitePaths'
import { getWords } from '../../words/getWords'
import { array, call, quote, sequence, shorten, tidy, tongue, words, type Typst } from './typst'
import { writeArticle } from './writeArticle'
import type { Setting } from './writeBlocks'

/** The letters, as small capitals, that have room above a page. */
const RUNNING = 52

export type PDFSource = {
  published: PublishedIssue<PrintedArticle>
  /** Scheme and host that addresses lead to, no slash at the end. */
  origin: string
  /** The file of a picture by its `src`; nothing where its bytes are not there. */
  fileOf: Setting['fileOf']
}

/** An issue: title, contents with page numbers, the articles with their notes, colophon. */
export function writeIssue(source: PDFSource): Typst {
  const { published } = source
  const { issue, magazine, sections } = published.manifest
  const articles = sections.flatMap((section) => section.articles)
  return writeDocument(
    source,
    [magazine.title, issue.title, nameOf(published)],
    [
      writeTitle(source),
      writeContents(source),
      ...articles.map((article, index) => writeArticle({ ...source, article, place: index + 1 })),
      writeColophon(source),
    ],
  )
}

/** One article by itself, with what says where it stands and which print it is. */
export function writeOffprint(source: PDFSource, article: PrintedArticle): Typst {
  const { origin, published } = source
  const { edition, manifest } = published
  const { issue, magazine } = manifest
  const site = getWords(magazine.language)
  const address = origin + sitePaths.article(issue.slug, article.text.slug)
  const print = `${site.edition(String(edition.ordinal))}, ${formatDate(edition.publishedAt, magazine.language)}`
  return writeDocument(
    source,
    [article.text.title, magazine.title],
    [
      call('offprint-line', [words(magazine.title), words(nameOf(published))]),
      writeArticle({ ...source, article, place: 1, alone: true }),
      call('offprint-end', [words(print), call('link', [quote(address), words(address)])]),
    ],
    article.text,
  )
}

function nameOf({ manifest: { issue, magazine } }: PublishedIssue<PrintedArticle>): string {
  return `${getWords(magazine.language).issue(String(issue.number))}, ${issue.label}`
}

function writeDocument(
  { published }: PDFSource,
  title: (string | undefined)[],
  parts: Typst[],
  {
    authors = [],
    language = published.manifest.magazine.language,
  }: Partial<PrintedArticle['text']> = {},
): Typst {
  const { edition, manifest } = published
  const { issue, magazine } = manifest
  const name = `${magazine.title}, ${getWords(magazine.language).issue(String(issue.number))}`
  const date = new Date(edition.publishedAt)
  const setup = call('magazine', [], {
    title: quote(tidy(title.filter(Boolean).join(', '))),
    authors: array(authors.map((author) => quote(tidy(author.name)))),
    date: call('datetime', [], {
      year: String(date.getUTCFullYear()),
      month: String(date.getUTCMonth() + 1),
      day: String(date.getUTCDate()),
      hour: String(date.getUTCHours()),
      minute: String(date.getUTCMinutes()),
      second: String(date.getUTCSeconds()),
    }),
    tongue: tongue(language),
    name: words(shorten(name, RUNNING)),
  })
  return `#import "/magazine.typ": *\n#show: ${setup.replace(/^magazine\(/, 'magazine.with(')}\n#${sequence(parts)}\n`
}

function writeTitle({ fileOf, published }: PDFSource): Typst {
  const { edition, manifest } = published
  const { issue, magazine } = manifest
  const site = getWords(magazine.language)
  const cover = issue.cover && fileOf(issue.cover.src)
  return call('title-page', [words(magazine.title)], {
    tagline: words(magazine.tagline ?? ''),
    number: words(String(issue.number)),
    cover:
      issue.cover && cover !== undefined
        ? `(file: ${quote(cover)}, alt: ${quote(issue.cover.alt)})`
        : undefined,
    name: words(nameOf(published)),
    title: words(issue.title ?? ''),
    publisher: words(magazine.publisher ?? ''),
    print: words(
      `${site.edition(String(edition.ordinal))}, ${formatDate(edition.publishedAt, magazine.language)}`,
    ),
  })
}

/** The contents by section, each article with its page, and the editors’ note below them. */
function writeContents({ published }: PDFSource): Typst {
  const { issue, magazine, sections } = published.manifest
  const site = getWords(magazine.language)
  let place = 0
  const written = sections
    .filter(({ articles }) => articles.length > 0)
    .map(({ articles, heading }) =>
      call('contents-section', [
        words(heading.trim()),
        sequence(
          articles.map(({ text }) => {
            place += 1
            const authors = text.authors.filter(({ role }) => role === 'author')
            const names = formatNames(
              authors.map(({ name }) => name),
              magazine.language,
            )
            return call('contents-entry', [
              quote(`article-${place}`),
              call('in-tongue', [tongue(text.language), words(text.title)]),
              words(names),
            ])
          }),
        ),
      ]),
    )
  return call('contents', [words(site.inThisIssue), sequence(written)], {
    note:
      issue.note === undefined
        ? undefined
        : call('from-editors', [words(site.editorialNote), writeParagraphs(issue.note)]),
  })
}

/** The last page: who publishes, where the issue can be read, and exactly which print this is. */
function writeColophon({ origin, published }: PDFSource): Typst {
  const { edition, manifest } = published
  const { issue, magazine } = manifest
  const site = getWords(magazine.language)
  const address = origin + sitePaths.issue(issue.slug)
  const facts: [string, Typst][] = [
    ...(magazine.publisher === undefined
      ? []
      : [[site.publisher, words(magazine.publisher)] as [string, Typst]]),
    ...(magazine.issn === undefined ? [] : [[site.issn, words(magazine.issn)] as [string, Typst]]),
    [site.issue(String(issue.number)), call('link', [quote(address), words(address)])],
    [
      site.edition(String(edition.ordinal)),
      sequence([
        words(formatDate(edition.publishedAt, magazine.language)),
        'linebreak()',
        call('mono', [words(edition.manifestHash)]),
      ]),
    ],
  ]
  return call('colophon', [words(magazine.title)], {
    about: writeParagraphs(magazine.about ?? ''),
    facts: array(facts.map(([term, said]) => array([words(term), said]))),
    note: writeParagraphs(edition.noteToReaders ?? ''),
  })
}

function writeParagraphs(said: string): Typst {
  const paragraphs = said.split(/\n{2,}/).filter((one) => one.trim() !== '')
  return sequence(paragraphs.map((one) => call('par', [words(one)])))
}
