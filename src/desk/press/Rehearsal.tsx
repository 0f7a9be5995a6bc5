import type { IssuePress } from '../../queries/press/getIssuePress'
import { EditionDifference } from '../editions/EditionDifference'
import { shortHash } from '../review/reviewWords'
import { RehearseButton } from './RehearseButton'

/** The issue as it would be printed: its hash, the way to read it, what it changes for readers. */
export function Rehearsal({
  press: { acts, current, difference, issue, manifestHash },
  rehearsed,
}: {
  press: Pick<IssuePress, 'acts' | 'current' | 'difference' | 'issue' | 'manifestHash'>
  rehearsed: string | null
}) {
  if (!acts.rehearse.isOpen) return <p className="forme-quiet">{acts.rehearse.why}</p>
  const isCurrent = rehearsed === manifestHash
  return (
    <>
      <div role="status">
        {rehearsed === null ? (
          <p className="forme-quiet">
            A rehearsal puts the issue together exactly as readers would get it. Only what has been
            rehearsed can be printed.
          </p>
        ) : isCurrent ? (
          <p>
            This is the issue <code title={manifestHash}>{shortHash(manifestHash)}</code>.{' '}
            <a href={`/rehearsal/${issue.id}/${manifestHash}`} rel="noreferrer" target="_blank">
              Read it as readers would
            </a>{' '}
            <span className="forme-quiet">(opens in a new tab; only the desk can see it)</span>
          </p>
        ) : (
          <div className="forme-notice forme-notice--ask">
            <p>
              The issue has changed since the rehearsal of{' '}
              <code title={rehearsed}>{shortHash(rehearsed)}</code>. Rehearse it again.
            </p>
          </div>
        )}
      </div>
      {isCurrent && current && difference && (
        <>
          <h3>What it changes for readers of edition {current.ordinal}</h3>
          <EditionDifference difference={difference} />
        </>
      )}
      <RehearseButton again={rehearsed !== null} issue={issue.id} />
    </>
  )
}
