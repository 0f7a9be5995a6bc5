import type { Review, ReviewSignOffs } from '../../queries/review/model'
import { formatMinute } from '../dates'
import { Tag, type TagTone } from '../Tag'
import { lapseWords, shortHash } from './reviewWords'

const STATES: Record<ReviewSignOffs['status'], { word: string; tone: TagTone }> = {
  held: { word: 'Holds', tone: 'good' },
  lapsed: { word: 'Lapsed', tone: 'bad' },
  missing: { word: 'Missing', tone: '' },
}

/** How the sign-offs stand: each with who, when, of which text, and if it lapsed, why. */
export function SignOffList({
  review: { distinctSigners, fourEyes, signers, signOffs, stage },
}: {
  review: Pick<Review, 'distinctSigners' | 'fourEyes' | 'signers' | 'signOffs' | 'stage'>
}) {
  return (
    <>
      {!fourEyes && (
        <p className="forme-review__eyes">
          <Tag tone="ask">One pair of eyes</Tag> This magazine lets people approve their own text.
          Every approval says whether a second person gave it.
        </p>
      )}
      {distinctSigners && (
        <p className="forme-quiet">Each kind is signed off by a different person.</p>
      )}
      {!signers.isEnough && (
        <p className="forme-review__eyes">
          <Tag tone="bad">Not enough people</Tag>{' '}
          {stage === 'submitted' ? '' : 'If you submit this text, it cannot be approved. '}
          Nobody signs off a text they began, submitted or changed, or are named on, and nobody else
          in the house can give every sign-off that is missing.
        </p>
      )}
      <ul className="forme-list">
        {signOffs.map(({ count, kind, signOffs: given, status }) => (
          <li key={kind}>
            <div className="forme-review__kind">
              <h3>{kind}</h3>
              <Tag tone={STATES[status].tone}>{STATES[status].word}</Tag>
              {count > 1 && <span className="forme-quiet">wanted from {count} people</span>}
            </div>
            {given.length === 0 && <p className="forme-quiet">Nobody has given it yet.</p>}
            {status !== 'held' && <p className="forme-quiet">{signerWords(signers, kind)}</p>}
            {given.map((signOff) => (
              <div className="forme-review__signed" key={`${signOff.by.id} ${signOff.at}`}>
                <p>
                  <b>{signOff.by.name}</b>, {formatMinute(signOff.at)}, of the text with the
                  fingerprint{' '}
                  <code title={signOff.contentHash}>{shortHash(signOff.contentHash)}</code>
                  {!signOff.fourEyes && (
                    <>
                      {' '}
                      <Tag tone="ask">Given without a second person</Tag>
                    </>
                  )}
                </p>
                {signOff.note && <p>“{signOff.note}”</p>}
                {signOff.lapse && <p className="forme-quiet">{lapseWords(signOff.lapse)}</p>}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who could give a sign-off that is missing. */
function signerWords({ kinds }: Review['signers'], kind: string): string {
  const people = kinds.find((open) => open.kind === kind)?.people ?? []
  if (people.length === 0) return 'Nobody in the house can give it.'
  return `Can be given by ${people.map(({ name }) => name).join(', ')}.`
}
