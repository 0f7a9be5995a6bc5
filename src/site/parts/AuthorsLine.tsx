import { Fragment } from 'react'
import type { Byline as Name } from '../../edition/articleText'
import { bylineToSentence, type HeadPart } from '../document/articleHead'
import type { Medium } from './Inlines'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'
import { withoutName } from '../format/withoutName'

type Props = {
  part: Extract<HeadPart, { fact: 'authors' }>
  language: string
  words: SiteWords
  medium: Medium
}

/** Who did what for the article, on the site each name leading to the person's page. */
export function AuthorsLine({ part, language, words, medium }: Props) {
  const people = part.people.map((person, index) => ({ ...person, name: slot(index) }))
  const sentence = bylineToSentence({ ...part, people }, language, words)
  return (
    <p className="byline" {...words.tag}>
      <Sentence sentence={sentence} people={part.people} medium={medium} />
    </p>
  )
}

/** A private-use character stands for a name while the language arranges the sentence. */
function slot(index: number): string {
  return String.fromCodePoint(0xe000 + index)
}

type SentenceProps = { sentence: string; people: Name[]; medium: Medium }

function Sentence({ sentence, people, medium }: SentenceProps) {
  return [...sentence].map((character, index) => {
    const person = people[(character.codePointAt(0) ?? 0) - 0xe000]
    if (!person) return <Fragment key={index}>{character}</Fragment>
    if (medium !== 'page') return <Fragment key={index}>{person.name}</Fragment>
    return (
      <a key={index} rel="author" href={sitePaths.contributor(person.slug)}>
        {person.name}
      </a>
    )
  })
}

type AboutProps = { authors: Name[]; words: SiteWords; medium: Medium }

/** A line about each person named, for those of whom there is one. */
export function AboutAuthors({ authors, words, medium }: AboutProps) {
  const described = authors.filter((author) => author.about !== undefined)
  if (described.length === 0) return null
  return (
    <section className="people" aria-labelledby="people">
      <h2 id="people" {...words.tag}>
        {words.aboutAuthors}
      </h2>
      {described.map((author) => (
        <p key={`${author.slug} ${author.role}`} dir="auto">
          {medium === 'page' ? (
            <a href={sitePaths.contributor(author.slug)}>{author.name}</a>
          ) : (
            author.name
          )}{' '}
          {withoutName(author.about ?? '', author.name)}
        </p>
      ))}
    </section>
  )
}
