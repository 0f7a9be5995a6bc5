import type {
  ArticlePlace,
  ComparedArticle,
  FieldChange,
  ManifestComparison,
} from '../../edition/compare/model'
import { Tag } from '../Tag'
import { TextChanges } from '../report/TextChanges'
import { wording } from '../../wording'
import { Filled } from '../Filled'
import './editions.css'

/** What differs between two editions: the issue itself, then article by article. */
export function EditionDifference({ difference }: { difference: ManifestComparison }) {
  const { articles, isEqual, issue, magazine, sections } = difference
  if (isEqual) return <p>{wording.editions.differences.none}</p>
  const told = articles.filter(({ change, moved }) => change !== 'same' || moved)
  const fields = [...magazine, ...issue, ...sections]
  const same = articles.length - told.length
  return (
    <>
      <ul className="forme-list">
        {fields.map((field, index) => (
          <li key={index}>
            <Tag>{wording.editions.differences.changes.changed}</Tag> <FieldWords field={field} />
          </li>
        ))}
        {told.map((article) => (
          <li key={article.id}>
            <ArticleWords article={article} />
          </li>
        ))}
      </ul>
      {same > 0 && <p className="forme-quiet">{wording.editions.differences.same(same)}</p>}
    </>
  )
}

function ArticleWords({ article }: { article: ComparedArticle }) {
  const { change, comparison, title } = article
  return (
    <>
      <Tag>{wording.editions.differences.changes[change]}</Tag> <strong>{title}</strong>{' '}
      <span className="forme-quiet">{placeWords(article)}</span>
      {comparison && (
        <details className="forme-difference">
          <summary>{wording.editions.differences.whatChanged(title)}</summary>
          <TextChanges changes={comparison} />
        </details>
      )}
    </>
  )
}

function FieldWords({ field: { after, before, field } }: { field: FieldChange }) {
  const { empty, field: text } = wording.editions.differences
  return (
    <Filled
      after={after === '' ? <i>{empty}</i> : <ins>{after}</ins>}
      before={before === '' ? <i>{empty}</i> : <del>{before}</del>}
      field={<strong>{field}</strong>}
      text={text}
    />
  )
}

/**
 * Where an article stands or stood, as far as that differs.
 *
 * @example 'from 3 in “Essays” to 1 in “Reviews”'
 */
export function placeWords({ after, before, change, moved }: ComparedArticle): string {
  if (change === 'added' && after) return placeOf(after)
  if (change === 'removed' && before) return wording.editions.differences.was(placeOf(before))
  return moved && before && after
    ? wording.editions.differences.moved(placeOf(before), placeOf(after))
    : ''
}

function placeOf({ heading, position }: ArticlePlace): string {
  return wording.editions.differences.at(position, heading)
}

/**
 * The two editions that are compared: those asked for where the issue has them, else the newest and
 * the one before it. `ids` are newest first. Null where there are not two.
 */
export function chooseEditions(
  ids: readonly number[],
  asked: { from: unknown; to: unknown },
): { from: number; to: number } | null {
  const [newest, earlier] = ids
  if (newest === undefined || earlier === undefined) return null
  const read = (value: unknown, otherwise: number) =>
    ids.find((id) => String(id) === value) ?? otherwise
  return { from: read(asked.from, earlier), to: read(asked.to, newest) }
}
