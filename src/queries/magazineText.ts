import type { MagazineText } from '../edition/manifest'
import type { Magazine } from '../payload-types'

/** The magazine as readers see it: none of its house rules. */
export function magazineText(magazine: Magazine): MagazineText {
  return {
    title: magazine.title,
    language: magazine.language,
    ...(magazine.tagline ? { tagline: magazine.tagline } : {}),
    ...(magazine.publisher ? { publisher: magazine.publisher } : {}),
    ...(magazine.issn ? { issn: magazine.issn } : {}),
    ...(magazine.about ? { about: magazine.about } : {}),
    ...(magazine.shopURL ? { shopURL: magazine.shopURL } : {}),
  }
}
