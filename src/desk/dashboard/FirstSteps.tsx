import Link from 'next/link'
import { Tag } from '../Tag'
import type { FirstStep } from './listFirstSteps'

/** The way from an empty desk to the first manuscript. */
export function FirstSteps({ steps }: { steps: readonly FirstStep[] }) {
  return (
    <section className="forme-card forme-card--wide">
      <h2>Get started</h2>
      <ol className="forme-steps">
        {steps.map(({ href, isAllowed, isDone, what, who, why }) => (
          <li key={what}>
            <div className="forme-line">
              {isAllowed && !isDone ? (
                <Link href={href} prefetch={false}>
                  {what}
                </Link>
              ) : (
                <span>{what}</span>
              )}
              {isDone && <Tag tone="good">Done</Tag>}
            </div>
            {!isDone && (
              <div className="forme-quiet">
                {why} {isAllowed ? '' : who}
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
