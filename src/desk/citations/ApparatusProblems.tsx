import Link from 'next/link'
import type { ApparatusProblem } from '../../citations/integrity/model'
import { deskHref, noteHref } from '../deskHref'
import { wording } from '../../wording'

/** What is wrong with notes, works and quotations of an article; each would stop its issue. */
export function ApparatusProblems({
  admin,
  article,
  problems,
}: {
  admin: string
  article: number
  problems: readonly ApparatusProblem[]
}) {
  if (problems.length === 0) {
    return <p>{wording.citations.problems.none}</p>
  }
  return (
    <ul className="forme-list">
      {problems.map((problem, index) => {
        const { href, words } = placeOfApparatusProblem(problem, { admin, article })
        return (
          <li key={index}>
            {problem.message}{' '}
            <Link href={href} prefetch={false}>
              {words}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

/**
 * Where a problem of notes, references or quotations can be put right: at the note, unless it is the
 * record of a work that is at fault.
 */
export function placeOfApparatusProblem(
  { kind, note, noteID, quotation, reference }: ApparatusProblem,
  { admin, article }: { admin: string; article: number },
): { words: string; href: string } {
  const isOfRecord = kind === 'referenceIncomplete' || kind === 'referenceKeyShared'
  if (isOfRecord && reference !== undefined) {
    return {
      words: wording.citations.problems.openReference,
      href: deskHref(admin, 'references', reference),
    }
  }
  const text = deskHref(admin, 'articles', article)
  if (noteID !== undefined) {
    return {
      words:
        note === undefined
          ? wording.citations.problems.openText
          : wording.citations.problems.note(note),
      href: noteHref(text, noteID),
    }
  }
  if (quotation !== undefined) {
    return {
      words: wording.citations.problems.openQuotation,
      href: deskHref(admin, 'quotations', quotation),
    }
  }
  return { words: wording.citations.problems.openText, href: text }
}
