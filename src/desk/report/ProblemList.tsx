import Link from 'next/link'
import { Tag } from '../Tag'
import { decisionWords } from './decisionWords'
import { placeOfProblem } from './placeOfProblem'
import type { ShownProblem } from './settleProblems'
import { SEVERITY_WORDS } from './severityWords'
import { sortProblems } from './sortProblems'

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
  if (problems.length === 0) return <p>There is nothing else to know either.</p>
  return (
    <ul className="forme-list">
      {sortProblems(problems).map((problem, index) => {
        const { message, settled, severity } = problem
        const { tone, word } = SEVERITY_WORDS[severity]
        const { href, words } = placeOfProblem(problem, { articleHref, isFresh })
        return (
          <li className="forme-problem" key={index}>
            {settled ? <Tag tone="good">Decided</Tag> : <Tag tone={tone}>{word}</Tag>}
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
