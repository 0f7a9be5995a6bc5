import type { FieldChange } from '../../edition/compare/model'
import { layOutPieces } from './layOutPieces'
import { SegmentWords } from './SegmentWords'

/** A field that differs: its name, and the words of both with what was inserted and deleted. */
export function FieldWords({ change: { field, pieces } }: { change: FieldChange }) {
  const segments = layOutPieces(pieces, 0, []).map(({ at: _, ...segment }) => segment)
  return (
    <div className="forme-field">
      <dt>{FIELD_NAMES[field] ?? field}</dt>
      <dd>
        {segments.length === 0 ? (
          'It differs in a way that words do not show.'
        ) : (
          <SegmentWords numbers={{}} segments={segments} />
        )}
      </dd>
    </div>
  )
}

const FIELD_NAMES: Record<string, string> = {
  kind: 'Kind',
  language: 'Language',
  slug: 'Address',
  title: 'Title',
  kicker: 'Kicker',
  standfirst: 'Standfirst',
  editorsNote: 'Editor’s note',
  authors: 'Names',
  topics: 'Topics',
  hero: 'Picture at the head',
  text: 'Words',
  originalText: 'Words of the original',
  translationCredit: 'Translation',
  reference: 'Source',
  locator: 'Place in the source',
  speaker: 'Speaker',
  author: 'Authors',
  editor: 'Editors',
  translator: 'Translators',
  issued: 'Year',
  publisher: 'Publisher',
  'publisher-place': 'Place',
  'container-title': 'Published in',
  'title-short': 'Short title',
  page: 'Pages',
  volume: 'Volume',
  edition: 'Edition',
}
