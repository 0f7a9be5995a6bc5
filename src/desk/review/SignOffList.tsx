import type { Review, ReviewSignOffs } from '../../queries/review/model'
import { formatMinute } from '../dates'
import { Tag, type TagTone } from '../Tag'
import { lapseWords, shortHash } from './reviewWords'
import { wording } from '../../wording'
import { Filled } from '../Filled'

const TONES: Record<ReviewSignOffs['status'], TagTone> = {
  held: 'good',
  lapsed: 'bad',
  missing: '',
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
          <Tag tone="ask">{wording.review.signOffs.onePair}</Tag> {wording.review.signOffs.ownTexts}
        </p>
      )}
      {distinctSigners && <p className="forme-quiet">{wording.review.signOffs.distinct}</p>}
      {!signers.isEnough && (
        <p className="forme-review__eyes">
          <Tag tone="bad">{wording.review.signOffs.tooFew}</Tag>{' '}
          {stage !== 'submitted' && `${wording.review.signOffs.ifSubmitted} `}
          {wording.review.signOffs.whyTooFew}
        </p>
      )}
      <ul className="forme-list">
        {signOffs.map(({ count, kind, signOffs: given, status }) => (
          <li key={kind}>
            <div className="forme-review__kind">
              <h3>{kind}</h3>
              <Tag tone={TONES[status]}>{wording.review.signOffs.states[status]}</Tag>
              {count > 1 && (
                <span className="forme-quiet">{wording.review.signOffs.wantedFrom(count)}</span>
              )}
            </div>
            {given.length === 0 && <p className="forme-quiet">{wording.review.signOffs.none}</p>}
            {status !== 'held' && <p className="forme-quiet">{signerWords(signers, kind)}</p>}
            {given.map((signOff) => (
              <div className="forme-review__signed" key={`${signOff.by.id} ${signOff.at}`}>
                <p>
                  <Filled
                    at={formatMinute(signOff.at)}
                    hash={<code title={signOff.contentHash}>{shortHash(signOff.contentHash)}</code>}
                    text={wording.review.signOffs.given}
                    who={<b>{signOff.by.name}</b>}
                  />
                  {!signOff.fourEyes && (
                    <>
                      {' '}
                      <Tag tone="ask">{wording.review.signOffs.alone}</Tag>
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
  if (people.length === 0) return wording.review.signOffs.nobodyCan
  return wording.review.signOffs.canGive(people.map(({ name }) => name))
}
