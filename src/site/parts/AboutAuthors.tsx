import type { Byline } from '../../edition/articleText'
import { withoutName } from '../format/withoutName'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'

/** A line about each person named, for those of whom there is one. */
export function AboutAuthors({ authors, words }: { authors: Byline[]; words: SiteWords }) {
  const described = authors.filter((author) => author.about !== undefined)
  if (described.length === 0) return null
  return (
    <section className="people" aria-labelledby="people">
      <h2 id="people" {...words.tag}>
        {words.aboutAuthors}
      </h2>
      {described.map((author) => (
        <p key={`${author.slug} ${author.role}`} dir="auto">
          <a href={sitePaths.contributor(author.slug)}>{author.name}</a>{' '}
          {withoutName(author.about ?? '', author.name)}
        </p>
      ))}
    </section>
  )
}
