import type { IssuePublishing } from '../../queries/publishing/getIssuePublishing'
import { EditionDifference } from '../editions/EditionDifference'
import { shortHash } from '../review/reviewWords'
import { PreviewButton } from './PreviewButton'

/** The issue as it would be printed: its hash, the way to read it, what it changes for readers. */
export function Preview({
  publishing: { acts, current, difference, issue, manifestHash },
  previewed,
}: {
  publishing: Pick<IssuePublishing, 'acts' | 'current' | 'difference' | 'issue' | 'manifestHash'>
  previewed: string | null
}) {
  if (!acts.preview.isOpen) return <p className="forme-quiet">{acts.preview.why}</p>
  const isCurrent = previewed === manifestHash
  return (
    <>
      <div role="status">
        {previewed === null ? (
          <p className="forme-quiet">
            A preview puts the issue together exactly as readers would get it. Only what has been
            previewed can be published.
          </p>
        ) : isCurrent ? (
          <p>
            This is the issue <code title={manifestHash}>{shortHash(manifestHash)}</code>.{' '}
            <a href={`/preview/${issue.id}/${manifestHash}`} rel="noreferrer" target="_blank">
              Read it as readers would
            </a>{' '}
            <span className="forme-quiet">(opens in a new tab; only the desk can see it)</span>
          </p>
        ) : (
          <div className="forme-notice forme-notice--ask">
            <p>
              The issue has changed since the preview of{' '}
              <code title={previewed}>{shortHash(previewed)}</code>. Preview it again.
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
      <PreviewButton again={previewed !== null} issue={issue.id} />
    </>
  )
}
