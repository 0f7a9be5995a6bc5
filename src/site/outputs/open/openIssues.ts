import type { MagazineText } from '../../../edition/manifest'
import type { WithdrawnArticle } from '../../../queries/readableEdition'
import type { PrintRecord, Retraction, SiteBuild } from '../../model'
import { sitePaths, toAbsolute } from '../../paths/sitePaths'
import { buildPublishedIssue } from '../../views/publishedIssues'
import type { Withdrawn } from '../../views/findGonePage'

/** An edition as the list names it; what it holds is read under its hash. */
type OpenPrint = Omit<PrintRecord, 'manifest' | 'manifestHash' | 'withdrawn'> & { hash: string }

/** What was taken from readers, and why. */
type OpenWithdrawal = { reason: string; withdrawnAt: string }

export type OpenIssue = {
  number: number
  slug: string
  label: string
  title?: string
  publicationDate?: string
  /** The issue's page. */
  url: string
  /** The edition readers have. */
  current: string
  /** All editions, the newest first. */
  editions: OpenPrint[]
  /** Articles that are not to be relied upon any more, as the issue stands now. */
  retractions: Retraction[]
  /** Articles that were taken from readers. */
  withdrawn: ({ article: string; title: string } & OpenWithdrawal)[]
}

export type OpenIssues = {
  magazine: MagazineText
  /** The newest number first. */
  issues: OpenIssue[]
  withdrawn: ({ number: number; slug: string; label: string } & OpenWithdrawal)[]
}

/**
 * Everything that can be read, for other programs: which issues there are, which edition of each is
 * the one readers have, and what readers are told of it besides. This is the one answer that changes;
 * what it names by a hash does not.
 */
export function openIssues(
  {
    issues,
    magazine,
    withdrawn,
    withdrawnArticles,
  }: {
    magazine: MagazineText
    issues: PrintRecord[][]
    withdrawn: Withdrawn[]
    withdrawnArticles: WithdrawnArticle[]
  },
  build: SiteBuild,
): OpenIssues {
  return {
    magazine,
    issues: issues.map((prints) => openIssue(prints, withdrawnArticles, build)),
    withdrawn: withdrawn.flatMap(({ prints, reason, withdrawnAt }) => {
      const last = prints.at(-1)?.manifest.issue
      if (!last) return []
      const { label, number, slug } = last
      return [{ number, slug, label, reason, withdrawnAt }]
    }),
  }
}

function openIssue(
  prints: PrintRecord[],
  withdrawn: WithdrawnArticle[],
  build: SiteBuild,
): OpenIssue {
  const { edition, manifest } = buildPublishedIssue(prints)
  const { label, number, publicationDate, slug, title } = manifest.issue
  const slugs = new Set(prints.map((print) => print.manifest.issue.slug))
  return {
    number,
    slug,
    label,
    ...(title === undefined ? {} : { title }),
    ...(publicationDate === undefined ? {} : { publicationDate }),
    url: toAbsolute(build, sitePaths.issue(slug)),
    current: edition.manifestHash,
    editions: prints.map(openPrint).reverse(),
    retractions: edition.retractions,
    withdrawn: withdrawn
      .filter(({ addresses }) => addresses.some(({ issue }) => slugs.has(issue)))
      .map(({ addresses: _addresses, ...said }) => said),
  }
}

function openPrint({
  manifest: _manifest,
  manifestHash: hash,
  withdrawn: _withdrawn,
  ...print
}: PrintRecord): OpenPrint {
  return { hash, ...print }
}
