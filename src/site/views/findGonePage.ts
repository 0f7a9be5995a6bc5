import type { MagazineText } from '../../edition/manifest'
import type { EditionRecord, GonePage } from '../model'
import { ARTICLE_FILES } from '../paths/sitePaths'
import { getWords } from '../words/getWords'

export type Withdrawn = { withdrawnAt: string; reason: string; prints: EditionRecord[] }

const ISSUE_FILES = ['issue.epub', 'issue.pdf', 'references.ris']

/**
 * The page that says an issue was withdrawn, for every address that one of its prints had: its own,
 * its articles', their earlier prints' and the files below them. Null for addresses that never were.
 * `segments` are those of the path, decoded.
 */
export function findGonePage(
  magazine: MagazineText,
  withdrawn: Withdrawn[],
  segments: string[],
): GonePage | null {
  const [root, issue, ...rest] = segments
  if (root !== 'issues') return null
  const found = withdrawn.find(({ prints }) =>
    prints.some((print) => print.manifest.issue.slug === issue && hadAddress(prints, rest)),
  )
  const last = found?.prints.at(-1)?.manifest.issue
  if (!found || !last) return null
  return {
    type: 'gone',
    magazine,
    title: `${getWords(magazine.language).issue(String(last.number))}, ${last.label}`,
    reason: found.reason,
    withdrawnAt: found.withdrawnAt,
  }
}

function hadAddress(prints: EditionRecord[], rest: string[]): boolean {
  const [first, second, third, ...more] = rest
  if (first === undefined) return true
  if (first === 'editions' && third !== undefined) {
    const print = prints.find(({ ordinal }) => String(ordinal) === second)
    return more.length === 0 && print !== undefined && hadArticle(print, third)
  }
  if (third !== undefined) return false
  if (second === undefined && ISSUE_FILES.includes(first)) return true
  const isFile = ARTICLE_FILES.some((file) => file === second)
  return (second === undefined || isFile) && prints.some((print) => hadArticle(print, first))
}

function hadArticle({ manifest }: EditionRecord, slug: string): boolean {
  return manifest.sections.some(({ articles }) => articles.some(({ text }) => text.slug === slug))
}
