import type { Wording } from '../../wording'

/** Every word of the site that is not the magazine's own, in one language. */
export type SiteWords = Wording['site'] & {
  /** Attributes of what is said in these words where the page is in another language. */
  tag: { lang?: string }
  /** The same for a run of them inside a line, which has a direction of its own. */
  run: { lang?: string; dir?: 'ltr' | 'rtl' }
}
