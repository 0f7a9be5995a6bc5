import type { Figure, Post } from '../../edition/articleText'
import { formatDate } from '../format/formatDate'
import type { QuotationCredit } from './model'

/** What is said below a picture, in the order in which it stands there. */
export function listPictureWords({ caption, credit, licence }: Figure): string[] {
  return listSaid(caption, credit, licence)
}

/** Whose a post is, where it stood, since when, and its address. */
export function listPostWords(post: Omit<Post, 'text'>, language: string): string[] {
  const { author, handle, platform, publishedAt, url } = post
  const date = publishedAt === undefined ? undefined : formatDate(publishedAt, language)
  return listSaid(author, handle, platform, date, url)
}

/** Whose words a displayed quotation is, and who translated them. */
export function listCreditWords(credit: QuotationCredit | undefined): string[] {
  return listSaid(credit?.speaker, credit?.translationCredit)
}

function listSaid(...words: (string | undefined)[]): string[] {
  return words.filter((one): one is string => one !== undefined && one !== '')
}
