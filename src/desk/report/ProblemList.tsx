import Link from 'next/link'
import type { ManuscriptProblem, ProblemSeverity } from '../../manuscript/model'
import { Tag } from '../Tag'
import { noteHref } from '../deskHref'
import { decisionWords, type ShownProblem, sortProblems } from './reportWorks'
import { wording } from '../../wording'

/** Every problem of a file: what it asks of the editor or what was decided, what it is, and where. */
export function ProblemList({
  articleHref,
  isFresh,
  problems,
}: {
  articleHref: string | null
  isFresh: boolean
  problems: readonly ShownProblem[]
}) {
  if (problems.length === 0) return <p>{wording.report.problems.none}</p>
  return (
    <ul className="forme-list">
      {sortProblems(problems).map((problem, index) => {
        const { message, settled, severity } = problem
        const { severities } = wording.report.problems
        const { href, words } = placeOfProblem(problem, { articleHref, isFresh })
        return (
          <li className="forme-problem" key={index}>
            {settled ? (
              <Tag tone="good">{wording.report.problems.decided}</Tag>
            ) : (
              <Tag tone={TONES[severity]}>{severities[severity]}</Tag>
            )}
            <span>
              {settled && <strong>{decisionWords(settled)} </strong>}
              {settled ? <span className="forme-quiet">{message}</span> : message}
            </span>
            {href ? (
              <Link href={href} prefetch={false}>
                {words}
              </Link>
            ) : (
              <span className="forme-quiet">{words}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/**
 * Where a problem is, in words, and the place on the desk once there is an article. Numbers of notes
 * are those of the file. They are those of the article as long as it `isFresh`; later, and where only
 * a line of the file is known, the link leads to the text as a whole.
 */
export function placeOfProblem(
  { line, note }: Pick<ManuscriptProblem, 'line' | 'note'>,
  { articleHref, isFresh }: { articleHref: string | null; isFresh: boolean },
): { words: string; href: string | null } {
  if (note !== undefined) {
    return isFresh
      ? {
          words: wording.report.problems.note(note),
          href: articleHref && noteHref(articleHref, note),
        }
      : { words: wording.report.problems.noteOfFile(note), href: articleHref }
  }
  if (line !== undefined)
    return { words: wording.report.problems.lineOfFile(line), href: articleHref }
  return { words: wording.report.problems.wholeFile, href: articleHref }
}

/** How much a problem asks of the editor, as the colour of its tag. */
const TONES: Record<ProblemSeverity, 'bad' | 'ask' | ''> = {
  error: 'bad',
  decide: 'ask',
  warning: '',
}
