import type { PrintedArticle } from '../../../edition/manifest'
import { bylineToSentence, buildArticleHead, type HeadPart } from '../../document/articleHead'
import { buildArticleDocument } from '../../document/buildArticleDocument'
import { formatDate } from '../../format/formatDate'
import { withoutName } from '../../format/withoutName'
import type { Correction, PublishedIssue } from '../../model'
import { sitePaths } from '../../paths/sitePaths'
import { referenceToRuns } from '../../references/referenceToRuns'
import { listCorrections } from '../../views/buildEditionView'
import { getWords } from '../../words/getWords'
import { call, isSaid, quote, sequence, shorten, tongue, words, type Typst } from './typst'
import { writeBlocks, writePicture, type Setting } from './writeBlocks'
import { writeRuns } from './writeRunning'

/** The letters of a title that have room above a page. */
const RUNNING = 76

type Asked = {
  article: PrintedArticle
  /** Its place in the issue, from 1. */
  place: number
  published: PublishedIssue<PrintedArticle>
  /** Scheme and host, no slash at the end. */
  origin: string
  fileOf: Setting['fileOf']
  /** It is by itself and goes on below what stands on its first page. */
  alone?: boolean
}

/**
 * An article from the top of a page: its head, its text with the notes at the foot of the pages, and
 * what belongs to it at its end.
 */
export function writeArticle(asked: Asked): Typst {
  const { alone = false, article, fileOf, origin, place, published } = asked
  const { edition, manifest } = published
  const { text } = article
  const { language } = text
  const site = getWords(language)
  const address = origin + sitePaths.article(manifest.issue.slug, text.slug)
  const setting = { place: { address, prefix: `a${place}-` }, language, site, fileOf }
  const document = buildArticleDocument(article)
  const retraction = edition.retractions.find((one) => one.article === article.id)
  const ours = (said: Typst) =>
    site.run.lang === undefined ? said : call('in-tongue', [tongue(site.run.lang), said])
  const section = (heading: string, parts: (Typst | null)[]) =>
    parts.length > 0 && call('end-section', [ours(words(heading)), sequence(parts)])
  const people = text.authors.filter(({ about }) => about !== undefined)
  return call(
    'article',
    [words(shorten(text.title, RUNNING)), quote(`article-${place}`), tongue(language)],
    {
      alone: String(alone),
      head: sequence([
        retraction &&
          call('notice', [
            sequence([
              call('strong', [
                ours(words(site.retracted(formatDate(retraction.publishedAt, language)))),
              ]),
              words(` ${retraction.what}`),
            ]),
          ]),
        ...buildArticleHead(text, site).map((part) => writeHead(part, setting, ours, origin)),
      ]),
      body: writeBlocks(document.blocks, setting),
      end: sequence([
        section(
          site.worksCited,
          document.worksCited.map(({ id, item }) =>
            call('work', [
              call('link', [
                quote(origin + sitePaths.reference(id)),
                writeRuns(referenceToRuns(item), address),
              ]),
            ]),
          ),
        ),
        section(
          site.aboutAuthors,
          people.map(({ about, name, slug }) =>
            call('par', [
              sequence([
                call('person', [quote(origin + sitePaths.contributor(slug)), words(name)]),
                words(` ${withoutName(about ?? '', name)}`),
              ]),
            ]),
          ),
        ),
        section(
          site.errata,
          listCorrections(edition, text.slug).flatMap((one) => writeCorrection(one, language)),
        ),
      ]),
    },
  )
}

function writeHead(
  part: HeadPart,
  setting: Setting,
  ours: (said: Typst) => Typst,
  origin: string,
): Typst | null {
  switch (part.fact) {
    case 'kicker':
      return call('kicker', [part.isKind ? ours(words(part.words)) : words(part.words)])
    case 'title':
      return isSaid(part.words) ? call('article-title', [writeLines(part.words)]) : null
    case 'subtitle':
      return call('subtitle', [writeLines(part.words)])
    case 'standfirst':
      return call('standfirst', [writeLines(part.words)])
    case 'editorsNote':
      return call('notice', [writeLines(part.words)])
    case 'authors':
      return call('byline', [ours(writeByline(part, setting, origin))])
    case 'hero':
      return writePicture(part.figure, setting)
  }
}

/** Words of the head, which may be of more lines than one. */
function writeLines(said: string): Typst {
  return said
    .trim()
    .split(/\s*\n\s*/)
    .map(words)
    .join(' + linebreak() + ')
}

/** Private-use characters stand for the names while the language arranges the sentence. */
const SLOTS = 0xe000

function writeByline(
  part: Extract<HeadPart, { fact: 'authors' }>,
  { language, site }: Setting,
  origin: string,
): Typst {
  const slots = part.people.map((person, index) => ({
    ...person,
    name: String.fromCodePoint(SLOTS + index),
  }))
  const sentence = bylineToSentence({ ...part, people: slots }, language, site)
  const parts = sentence.split(/([\ue000-\uf8ff])/).filter((one) => one !== '')
  return sequence(
    parts.map((one) => {
      const person = part.people[(one.codePointAt(0) ?? 0) - SLOTS]
      if (!person) return words(one)
      return call('person', [
        quote(origin + sitePaths.contributor(person.slug)),
        words(person.name),
      ])
    }),
  )
}

/** One correction: when it was printed and of what kind it is, and what it changed. */
function writeCorrection(correction: Correction, language: string): Typst[] {
  const site = getWords(language)
  const { changes, kind, note, ordinal, publishedAt } = correction
  const edition = `${site.edition(String(ordinal))}: ${site.editionKinds[kind]}`
  return [
    call('par', [call('emph', [words(`${formatDate(publishedAt, language)}, ${edition}`)])]),
    ...(changes.length === 0 ? [call('par', [words(note ?? site.whatChanged)])] : []),
    ...changes.map((change) =>
      call('par', [
        sequence([
          call('strong', [words(`${site.correctionKinds[change.kind]}.`)]),
          words(` ${change.what}`),
        ]),
      ]),
    ),
  ]
}
