import type { IssuePublishing } from '../../queries/publishing/getIssuePublishing'
import { EditionDifference } from '../editions/EditionDifference'
import { shortHash } from '../review/reviewWords'
import { PreviewButton } from './PreviewButton'
import { wording } from '../../wording'
import { Filled } from '../Filled'

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
          <p className="forme-quiet">{wording.publish.preview.whatItIs}</p>
        ) : isCurrent ? (
          <p>
            <Filled
              aside={<span className="forme-quiet">{wording.publish.preview.readAside}</span>}
              hash={<code title={manifestHash}>{shortHash(manifestHash)}</code>}
              link={
                <a href={`/preview/${issue.id}/${manifestHash}`} rel="noreferrer" target="_blank">
                  {wording.publish.preview.read}
                </a>
              }
              text={wording.publish.preview.shown}
            />
          </p>
        ) : (
          <div className="forme-notice forme-notice--ask">
            <p>
              <Filled
                hash={<code title={previewed}>{shortHash(previewed)}</code>}
                text={wording.publish.preview.outdated}
              />
            </p>
          </div>
        )}
      </div>
      {isCurrent && current && difference && (
        <>
          <h3>{wording.publish.preview.difference(current.ordinal)}</h3>
          <EditionDifference difference={difference} />
        </>
      )}
      <PreviewButton again={previewed !== null} issue={issue.id} />
    </>
  )
}
