import { canonicalJSON } from './canonicalJSON'
import { contentHash } from './contentHash'
import { hashManifest } from './hashManifest'
import { listPrinted } from './listPrinted'
import type { Manifest, PrintedArticle } from './manifest'

/**
 * Whether an edition is still what was printed. Its hash is taken again of the whole manifest, and
 * the content hash of every article in it, which is what was approved. The printed notes have to be
 * those of the text: one for each, in reading order, counted from 1, with the citations it has; and
 * the list of works names works of the text, each once.
 * Answers what is wrong, in sentences; nothing where all is well. A manifest that cannot be read is
 * a problem and no error.
 */
export function checkEdition({
  manifest,
  manifestHash,
}: {
  manifest: unknown
  manifestHash: string
}): string[] {
  try {
    const read = manifest as Manifest
    const found = hashManifest(read)
    return [
      ...(found === manifestHash
        ? []
        : [`The manifest has the hash ${found}, and ${manifestHash} was printed.`]),
      ...listPrinted(read).flatMap(checkArticle),
    ]
  } catch (error) {
    return [`The manifest cannot be read: ${(error as Error).message}`]
  }
}

function checkArticle(article: PrintedArticle): string[] {
  const { id, text } = article
  const found = contentHash(text)
  const named = `Article ${id} (“${text.title}”)`
  return [
    ...(found === article.contentHash
      ? []
      : [`${named} has the content hash ${found}, and ${article.contentHash} was approved.`]),
    ...(notesAgree(article) ? [] : [`${named} has printed notes that are not those of its text.`]),
    ...(worksAgree(article) ? [] : [`${named} lists works that its text does not cite.`]),
  ]
}

function worksAgree({ text, works = [] }: PrintedArticle): boolean {
  const ids = works.map(({ id }) => id)
  return new Set(ids).size === ids.length && ids.every((id) => Object.hasOwn(text.references, id))
}

function notesAgree({ notes, text }: PrintedArticle): boolean {
  const own = text.notes.map(({ citations, id }, index) => ({ id, number: index + 1, citations }))
  const printed = notes.map(({ citations, id, number }) => ({
    id,
    number,
    citations: citations.map(({ position: _position, ...citation }) => citation),
  }))
  return canonicalJSON(own) === canonicalJSON(printed)
}
