import { diffWords } from '../../citations/compare/diffWords'
import { wording } from '../../wording'

/**
 * The words of the record with those of the article marked into them: struck out is only in the
 * record, underlined only in the article. Screen readers are told at each place.
 */
export function DiffText({ record, text }: { record: string; text: string }) {
  return (
    <p className="forme-quoted">
      {diffWords(record, text).map(({ text: words, type }, index) => {
        if (type === 'equal') return <span key={index}>{words}</span>
        if (type === 'deleted') {
          return (
            <del key={index}>
              <span className="forme-hidden">{wording.quotations.diff.onlyInSource} </span>
              {words}
              <span className="forme-hidden">]</span>
            </del>
          )
        }
        return (
          <ins key={index}>
            <span className="forme-hidden">{wording.quotations.diff.onlyInArticle} </span>
            {words}
            <span className="forme-hidden">]</span>
          </ins>
        )
      })}
    </p>
  )
}
