import Link from 'next/link'
import type { ApparatusProblem } from '../../citations/integrity/model'
import { placeOfApparatusProblem } from './placeOfApparatusProblem'

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
