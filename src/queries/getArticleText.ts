import type { PayloadRequest } from 'payload'
import type { ArticleText, Byline, Figure, QuotationText } from '../edition/articleText'
import { referenceToCsl } from '../lib/csl'
import type { Article, Contributor, Media, Quotation, Reference } from '../payload-types'
import { bodyToBlocks } from '../richtext/bodyToBlocks'
import { indexBody } from '../richtext/indexBody'
import { isBody } from '../richtext/isBody'
import { relationID } from '../richtext/relationID'
import { findRecords } from './findRecords'
import { mediaToFigure } from './mediaToFigure'

/** An article as stored: the latest draft, a version, or form data about to be saved. */
export type StoredArticle = Partial<Article>

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
  const body = isBody(article.body) ? article.body : { root: { type: 'root', children: [] } }
  const index = indexBody(body)
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

  const figureOf = (id: string, caption?: string): Figure | undefined => {
    const found = media.get(id)
    return found && mediaToFigure(found, caption)
  }
  const heroFigure = hero ? figureOf(hero) : undefined

  return {
    kind: article.kind ?? 'article',
    language: article.language ?? 'en-GB',
    slug: article.slug ?? '',
    title: article.title ?? '',
    ...present('kicker', article.kicker),
    ...present('standfirst', article.standfirst),
    ...present('editorsNote', article.editorsNote),
    authors: (article.authors ?? []).flatMap(({ contributor, role }) => {
      const person = contributors.get(relationID(contributor) ?? '')
      return person ? [bylineOf(person, role)] : []
    }),
    topics: article.topics ?? [],
    ...(heroFigure ? { hero: heroFigure } : {}),
    ...bodyToBlocks(body, figureOf),
    references: Object.fromEntries(
      [...references].map(([id, reference]) => [id, referenceToCsl(reference)]),
    ),
    quotations: Object.fromEntries(
      [...quotations].map(([id, quotation]) => [id, quotationText(quotation)]),
    ),
  }
}

function bylineOf(person: Contributor, role: Byline['role']): Byline {
  return {
    slug: person.slug ?? String(person.id),
    name: person.name,
    role,
    ...present('given', person.given),
    ...present('family', person.family),
    ...present('about', person.about),
  }
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
