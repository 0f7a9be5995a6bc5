import type { PrintedArticle } from '../../../edition/manifest'
import type { OpenEdition } from './openEdition'
import type { OpenIssues } from './openIssues'

/** What the public doors answer, by name; from these types `npm run generate` makes their schemas. */
export interface OpenAnswers {
  openIssues: OpenIssues
  openEdition: OpenEdition
  openArticle: PrintedArticle
}

/** The doors for other programs, as the contract lists them. */
export const OPEN_DOORS: readonly { name: keyof OpenAnswers; path: string; does: string }[] = [
  {
    name: 'openIssues',
    path: '/public/issues',
    does: 'The magazine and every issue readers can open, with its editions by their hashes.',
  },
  {
    name: 'openEdition',
    path: '/public/editions/{hash}',
    does: 'What an edition holds, in order. It never changes under its hash.',
  },
  {
    name: 'openArticle',
    path: '/public/articles/{hash}',
    does: 'An article as it was published. It never changes under its hash, the SHA-256 of the answer.',
  },
]
