import type { CslDate, CslItem, CslName } from '../../citations/model'
import type { Byline } from '../../edition/articleText'
import type { MagazineText, IssueText, PrintedArticle } from '../../edition/manifest'
import { getPublicationDate } from '../format/getPublicationDate'
import { sitePaths, toAbsolute } from '../paths/sitePaths'
import type { PrintHistory, SiteBuild } from '../model'

type Printed = {
  magazine: MagazineText
  issue: IssueText
  edition: PrintHistory
  article: PrintedArticle
}

/** The article itself as a reference, for `cite.bib`, `cite.ris` and `cite.csl.json`. */
export function articleToCslItem(
  { magazine, issue, edition, article }: Printed,
  build: SiteBuild,
): CslItem {
  const { text } = article
  const authors = namesOf(text.authors, 'author')
  const translators = namesOf(text.authors, 'translator')
  return {
    id: text.slug,
    type: 'article-journal',
    title: text.title,
    'container-title': magazine.title,
    issue: String(issue.number),
    language: text.language,
    issued: toCslDate(getPublicationDate(issue, edition)),
    URL: toAbsolute(build, sitePaths.articleEdition(issue.slug, edition.ordinal, text.slug)),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(translators.length === 0 ? {} : { translator: translators }),
    ...(magazine.publisher === undefined ? {} : { publisher: magazine.publisher }),
    ...(magazine.issn === undefined ? {} : { ISSN: magazine.issn }),
  }
}

function namesOf(bylines: Byline[], role: Byline['role']): CslName[] {
  return bylines
    .filter((byline) => byline.role === role)
    .map(({ name, given, family }) =>
      family === undefined
        ? { literal: name }
        : { family, ...(given === undefined ? {} : { given }) },
    )
}

function toCslDate(iso: string): CslDate {
  return { 'date-parts': [iso.split('-').map(Number)] }
}
