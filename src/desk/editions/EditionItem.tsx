import type { EditionLine } from '../../queries/press/listEditions'
import { formatInZone } from '../press/formatInZone'
import { CORRECTION_WORDS, EDITION_KINDS } from '../press/kindWords'
import { Tag } from '../Tag'

/** One edition of the history: who printed what when, and what readers were told. */
export function EditionItem({
  edition: { at, by, corrections, id, kind, manifestHash, note, ordinal },
  isCurrent,
  timeZone,
}: {
  edition: EditionLine
  isCurrent: boolean
  timeZone: string
}) {
  return (
    <li className="forme-edition">
      <div className="forme-edition__head">
        <h3>Edition {ordinal}</h3>
        <span>{EDITION_KINDS[kind]}</span>
        {isCurrent && <Tag tone="good">What readers have</Tag>}
      </div>
      <p className="forme-quiet">
        Printed by {by}, {formatInZone(at, timeZone)}
      </p>
      {note && <p>“{note}”</p>}
      {corrections.length > 0 && (
        <ul>
          {corrections.map(({ kind: correction, title, what }, index) => (
            <li key={index}>
              {CORRECTION_WORDS[correction].split(':')[0]} in “{title}”: {what}
            </li>
          ))}
        </ul>
      )}
      <p className="forme-edition__hash">
        <code>{manifestHash}</code>{' '}
        <a download href={`/api/editions/${id}/manifest.json`}>
          Download the manifest<span className="forme-hidden"> of edition {ordinal}</span>
        </a>
      </p>
    </li>
  )
}
