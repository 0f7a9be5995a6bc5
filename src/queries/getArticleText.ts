import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ArticleText, Byline, Figure, QuotationText } from '../edition/articleText'
import { referenceToCsl } from '../lib/csl/referenceToCsl'
import type { Article, Contributor, Media, Quotation, Reference } from '../payload-types'
import { bodyToBlocks } from '../richtext/bodyToBlocks'
import { indexBody } from '../richtext/indexBody'
import { isBody } from '../richtext/isBody'
import { relationID } from '../richtext/relationID'
import { mediaToFigure } from './mediaToFigure'

/** An article as stored: the latest draft, a version, or form data about to be saved. */
export type StoredArticle = Partial<Article>

/**
 * The text of an article as it would reach readers now: its own words and those of every record it
 * uses. Asked inside a transaction it sees what that transaction wrote. Access is off, because the
 * text includes records the person may not open by themselves; callers decide who may ask.
 */
export async function getArticleText({
  article,
  req,
}: {
  article: StoredArticle
  req: PayloadRequest
}): Promise<ArticleText> {
  const body = isBody(article.body) ? article.body : { root: { type: 'root', children: [] } }
  const index = indexBody(body)
  const hero = relationID(article.hero)

  const media = await byID<Media>(req, 'media', hero ? [...index.media, hero] : index.media)
  const quotations = await byID<Quotation>(req, 'quotations', index.quotations)
  const quoted = [...quotations.values()].flatMap(({ reference }) => relationID(reference) ?? [])
  const references = await byID<Reference>(req, 'references', [...index.references, ...quoted])
  const contributors = await byID<Contributor>(
    req,
    'contributors',
    (article.authors ?? []).flatMap(({ contributor }) => relationID(contributor) ?? []),
  )

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

async function byID<T extends { id: number }>(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: string[],
): Promise<Map<string, T>> {
  const wanted = [...new Set(ids)].map(Number)
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: wanted } },
  })
  const found = new Map(docs.map((doc) => [doc.id, doc as unknown as T]))
  return new Map(
    wanted.flatMap((id) => {
      const doc = found.get(id)
      return doc ? [[String(id), doc] as const] : []
    }),
  )
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
