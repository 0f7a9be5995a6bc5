import Link from 'next/link'
import type { ManuscriptProblem } from '../../manuscript/model'
import { Tag } from '../Tag'
import { placeOfProblem } from './placeOfProblem'
import { SEVERITY_WORDS } from './severityWords'
import { sortProblems } from './sortProblems'

/** Every problem of a file: what it asks of the editor, what it is, and where. */
export function ProblemList({
  articleHref,
  isFresh,
  problems,
}: {
  articleHref: string | null
  isFresh: boolean
  problems: readonly ManuscriptProblem[]
}) {
  if (problems.length === 0) return <p>There is nothing else to know either.</p>
  return (
    <ul className="forme-list">
      {sortProblems(problems).map((problem, index) => {
        const { tone, word } = SEVERITY_WORDS[problem.severity]
        const { href, words } = placeOfProblem(problem, { articleHref, isFresh })
        return (
          <li className="forme-problem" key={index}>
            <Tag tone={tone}>{word}</Tag>
            <span>{problem.message}</span>
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
