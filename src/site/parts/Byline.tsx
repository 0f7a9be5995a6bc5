import { Fragment } from 'react'
import type { Byline as Name } from '../../edition/articleText'
import { formatNames } from '../format/formatNames'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'
import { withoutName } from '../format/withoutName'

type Props = { authors: Name[]; language: string; words: SiteWords }

const ROLES = ['author', 'interviewer', 'translator', 'illustrator'] as const

/** Who made the article, a line for each role, each name leading to the person's page. */
export function Byline({ authors, language, words }: Props) {
  return ROLES.map((role) => {
    const people = authors.filter((author) => author.role === role)
    if (people.length === 0) return null
    return (
      <p key={role} className="byline" {...words.tag}>
        <Sentence
          sentence={words.roles[role](
            formatNames(
              people.map((_, i) => slot(i)),
              language,
            ),
          )}
          people={people}
        />
      </p>
    )
  })
}

/** A private-use character stands for a name while the language arranges the sentence. */
function slot(index: number): string {
  return String.fromCodePoint(0xe000 + index)
}

function Sentence({ sentence, people }: { sentence: string; people: Name[] }) {
  return [...sentence].map((character, index) => {
    const person = people[(character.codePointAt(0) ?? 0) - 0xe000]
    if (!person) return <Fragment key={index}>{character}</Fragment>
    return (
      <a key={index} rel="author" href={sitePaths.contributor(person.slug)}>
        {person.name}
      </a>
    )
  })
}

/** A line about each person named, for those of whom there is one. */
export function AboutAuthors({ authors, words }: { authors: Name[]; words: SiteWords }) {
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
