import type { PayloadRequest } from 'payload'
import type { CslItem } from '../citations/model'
import type { ArticleText, QuotationText } from '../edition/articleText'
import { referenceToCsl } from '../lib/csl'
import type { Contributor, Media, Quotation, Reference } from '../payload-types'
import { bodyToBlocks, type FindFigure } from '../richtext/bodyToBlocks'
import { indexBody } from '../richtext/indexBody'
import { isBody } from '../richtext/isBody'
import { relationID } from '../richtext/relationID'
import { findRecords } from './findRecords'
import { mediaToFigure } from './mediaToFigure'
import { readFrontMatter, type FrontRecords, type StoredArticle } from './storedFrontMatter'

/** The records an article prints, as far as they were looked up. */
export type TextRecords = Pick<FrontRecords, 'person'> & {
  picture: FindFigure
  references: Record<string, CslItem>
  quotations: Record<string, QuotationText>
}

/**
 * The text of a stored article with the records it is given. It is the one reading of an article:
 * whoever hands it other records gets a text that differs in them and in nothing else.
 */
export function readArticleText(article: StoredArticle, records: TextRecords): ArticleText {
  const { person, picture, quotations, references } = records
  return {
    ...readFrontMatter(article, { person, picture: (id) => picture(id, undefined) }),
    ...bodyToBlocks(bodyOf(article), picture),
    references,
    quotations,
  }
}

function bodyOf({ body }: StoredArticle) {
  return isBody(body) ? body : { root: { type: 'root', children: [] } }
}

/**
 * The text of an article as it would reach readers now: its own words and those of every record it
 * uses. Asked inside a transaction it sees what that transaction wrote. Access is off, because the
 * text includes records the person may not open by themselves; callers decide who may ask.
 *
 * With `recordsAt` the references and quotations are as they stood at that moment. Pictures and
 * people keep no versions and are as they stand now: a hash tells whether that made a difference.
 */
export async function getArticleText({
  article,
  recordsAt: at,
  req,
}: {
  article: StoredArticle
  recordsAt?: string
  req: PayloadRequest
}): Promise<ArticleText> {
  const index = indexBody(bodyOf(article))
  const hero = relationID(article.hero)

  const media = await findRecords<Media>({
    collection: 'media',
    ids: hero ? [...index.media, hero] : index.media,
    req,
  })
  const quotations = await findRecords<Quotation>({
    at,
    collection: 'quotations',
    ids: index.quotations,
    req,
  })
  const quoted = [...quotations.values()].flatMap(({ reference }) => relationID(reference) ?? [])
  const references = await findRecords<Reference>({
    at,
    collection: 'references',
    ids: [...index.references, ...quoted],
    req,
  })
  const contributors = await findRecords<Contributor>({
    collection: 'contributors',
    ids: (article.authors ?? []).flatMap(({ contributor }) => relationID(contributor) ?? []),
    req,
  })

  return readArticleText(article, {
    person: (id) => contributors.get(id),
    picture: (id, caption) => {
      const found = media.get(id)
      return found && mediaToFigure(found, caption)
    },
    references: Object.fromEntries(
      [...references].map(([id, reference]) => [id, referenceToCsl(reference)]),
    ),
    quotations: Object.fromEntries(
      [...quotations].map(([id, quotation]) => [id, quotationText(quotation)]),
    ),
  })
}

function quotationText(quotation: Quotation): QuotationText {
  return {
    text: quotation.text,
    ...present('originalText', quotation.originalText),
    ...present('language', quotation.language),
    ...present('translationCredit', quotation.translationCredit),
    ...present('reference', relationID(quotation.reference)),
    ...present('locator', quotation.locator),
    ...present('speaker', quotation.speaker),
  }
}

function present<K extends string>(
  name: K,
  value: string | null | undefined,
): Partial<Record<K, string>> {
  return value ? ({ [name]: value } as Record<K, string>) : {}
}
