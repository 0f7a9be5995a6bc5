import Link from 'next/link'
import type { ApparatusProblem } from '../../citations/integrity/model'
import { deskHref, noteHref } from '../deskHref'

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
    return <p>Every note has its source, and every source what it needs.</p>
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
    return { words: 'Open the reference', href: deskHref(admin, 'references', reference) }
  }
  const text = deskHref(admin, 'articles', article)
  if (noteID !== undefined) {
    return {
      words: note === undefined ? 'Open the text' : `Note ${note}`,
      href: noteHref(text, noteID),
    }
  }
  if (quotation !== undefined) {
    return { words: 'Open the quotation', href: deskHref(admin, 'quotations', quotation) }
  }
  return { words: 'Open the text', href: text }
}
