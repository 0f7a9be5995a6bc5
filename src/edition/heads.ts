import { createHash } from 'node:crypto'
import type { Figure } from './articleText'
import { type FrontMatter, frontMatterOf } from './frontMatter'
import { hashPrinting } from './listChanged'
import { listTextFigures } from './listTextFigures'
import type { Manifest, ManifestOf, PrintedArticle } from './manifest'
import { pictureName } from './pictureFiles'
import { printedJSON } from './printedJSON'

/**
 * An article as printed without its words: all that lists, links, comparisons and addresses look at.
 * A process of the site holds the heads of everything that readers can reach, and fetches words when
 * somebody wants to read them, so what it holds for an article is a page's width and not the page.
 */
export type ArticleHead = Pick<PrintedArticle, 'id' | 'contentHash' | 'words'> & {
  text: FrontMatter
  /** What its notes and works cited are printed as, as a hash (`hashPrinting`). */
  printing: string
  /** Under what other programs read it: the SHA-256 of `printedJSON`. Words are kept by it. */
  name: string
  /** The works it cites and the quotations it uses, by their ids. */
  references: string[]
  quotations: string[]
  /** The names of the files of its pictures, in every size. */
  pictures: string[]
}

/** An edition without the words of its articles; `pictures` are the files of its cover. */
export type ManifestHead = ManifestOf<ArticleHead> & { pictures: string[] }

/**
 * The head of an edition. It follows from the manifest, is stored beside it when the edition is
 * printed (`operations/printEdition`), and `verify-editions` makes it again and compares.
 */
export function headOf(manifest: Manifest): ManifestHead {
  const { cover } = manifest.issue
  return {
    ...manifest,
    pictures: cover ? listFiles(cover) : [],
    sections: manifest.sections.map(({ articles, heading }) => ({
      heading,
      articles: articles.map(articleHead),
    })),
  }
}

function articleHead(article: PrintedArticle): ArticleHead {
  const { contentHash, id, text, words } = article
  return {
    id,
    contentHash,
    words,
    text: frontMatterOf(text),
    printing: hashPrinting(article),
    name: createHash('sha256').update(printedJSON(article)).digest('hex'),
    references: Object.keys(text.references),
    quotations: Object.keys(text.quotations),
    pictures: listTextFigures(text).flatMap(listFiles),
  }
}

function listFiles({ sizes, src }: Figure): string[] {
  return [src, ...sizes.map((size) => size.src)].map(pictureName)
}
