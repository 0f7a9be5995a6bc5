import type { ArticleText } from '../../edition/articleText'
import type { FieldChange } from '../../edition/compare/model'
import type { Passage } from '../../edition/remarks/model'
import { FieldWords } from './FieldWords'
import { layOutPieces } from './layOutPieces'
import type { Mark, Segment } from './model'
import { SegmentWords } from './SegmentWords'

type Part = 'kicker' | 'title' | 'standfirst' | 'editorsNote'

/** The head of an article as it will be printed; what is printed elsewhere is listed below where it differs. */
export function TextHead({
  front,
  marks,
  passages,
  text,
}: {
  front: readonly FieldChange[]
  marks: readonly Mark[]
  passages: readonly Passage[]
  text: ArticleText
}) {
  const segmentsOf = (part: Part): Segment[] => {
    const words = text[part] ?? ''
    const pieces = front.find(({ field }) => field === part)?.pieces ?? [
      { change: 'same' as const, content: [{ type: 'text' as const, text: words }] },
    ]
    return layOutPieces(
      pieces,
      passages.find((passage) => passage.part === part)?.start ?? 0,
      marks,
    )
  }
  const draw = (part: Part) => <SegmentWords numbers={{}} segments={segmentsOf(part)} />
  const shows = (part: Part) => text[part] || front.some(({ field }) => field === part)
  const others = front.filter(
    ({ field }) => !['kicker', 'title', 'standfirst', 'editorsNote'].includes(field),
  )
  return (
    <header className="forme-review__head">
      {shows('kicker') && <p className="forme-quiet">{draw('kicker')}</p>}
      <h3>{draw('title')}</h3>
      {shows('standfirst') && <p className="forme-review__standfirst">{draw('standfirst')}</p>}
      {text.authors.length > 0 && (
        <p className="forme-quiet">{text.authors.map(({ name }) => name).join(', ')}</p>
      )}
      {shows('editorsNote') && <p className="forme-review__note">{draw('editorsNote')}</p>}
      {others.length > 0 && (
        <dl className="forme-fields">
          {others.map((change) => (
            <FieldWords change={change} key={change.field} />
          ))}
        </dl>
      )}
    </header>
  )
}
