import type {
  ArticlePlace,
  ComparedArticle,
  FieldChange,
  ManifestComparison,
} from '../../edition/compare/model'
import { Tag } from '../Tag'
import { TextChanges } from '../report/TextChanges'
import './editions.css'

const WORDS = { same: 'Moved', changed: 'Changed', added: 'New', removed: 'Gone' } as const

/** What differs between two editions: the issue itself, then article by article. */
export function EditionDifference({ difference }: { difference: ManifestComparison }) {
  const { articles, isEqual, issue, magazine, sections } = difference
  if (isEqual) return <p>Nothing: readers get the same to the last letter.</p>
  const told = articles.filter(({ change, moved }) => change !== 'same' || moved)
  const fields = [...magazine, ...issue, ...sections]
  const same = articles.length - told.length
  return (
    <>
      <ul className="forme-list">
        {fields.map((field, index) => (
          <li key={index}>
            <Tag>Changed</Tag> <FieldWords field={field} />
          </li>
        ))}
        {told.map((article) => (
          <li key={article.id}>
            <ArticleWords article={article} />
          </li>
        ))}
      </ul>
      {same > 0 && (
        <p className="forme-quiet">
          {same === 1 ? '1 article is the same.' : `${same} articles are the same.`}
        </p>
      )}
    </>
  )
}

function ArticleWords({ article }: { article: ComparedArticle }) {
  const { change, comparison, title } = article
  return (
    <>
      <Tag>{WORDS[change]}</Tag> <strong>{title}</strong>{' '}
      <span className="forme-quiet">{placeWords(article)}</span>
      {comparison && (
        <details className="forme-difference">
          <summary>What changed in “{title}”</summary>
          <TextChanges changes={comparison} />
        </details>
      )}
    </>
  )
}

function FieldWords({ field: { after, before, field } }: { field: FieldChange }) {
  return (
    <>
      <strong>{field}</strong>: {before === '' ? <i>nothing</i> : <del>{before}</del>}{' '}
      {after === '' ? <i>nothing</i> : <ins>{after}</ins>}
    </>
  )
}

/**
 * Where an article stands or stood, as far as that differs.
 *
 * @example 'from 3 in “Essays” to 1 in “Reviews”'
 */
export function placeWords({ after, before, change, moved }: ComparedArticle): string {
  if (change === 'added' && after) return placeOf(after)
  if (change === 'removed' && before) return `was ${placeOf(before)}`
  return moved && before && after ? `from ${placeOf(before)} to ${placeOf(after)}` : ''
}

function placeOf({ heading, position }: ArticlePlace): string {
  return `${position} in “${heading}”`
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
