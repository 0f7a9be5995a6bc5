'use client'

import { useState } from 'react'
import type { ContentsArticle } from '../../queries/getIssueContents'
import { AddArticle } from './AddArticle'
import { ArticleRow, StepButtons } from './ArticleRow'
import type { Candidate, ContentsActs, Destination, Section } from './arrange'
import { wording } from '../../wording'

/** One section with its articles in order; what is dragged can be put down before any of them. */
export function SectionPanel({
  acts,
  admin,
  candidates,
  destinations,
  dragged,
  isClosed,
  known,
  mayBegin,
  number,
  section,
  selection,
  today,
}: {
  acts: ContentsActs
  admin: string
  candidates: Candidate[]
  destinations: Destination[]
  dragged: number | null
  isClosed: boolean
  known: ReadonlyMap<number, ContentsArticle>
  mayBegin: boolean
  number: number
  section: Section
  selection: ReadonlySet<number>
  today: string
}) {
  const { articles, heading } = section
  return (
    <section
      aria-label={heading}
      className="forme-section"
      onDragOver={(event) => dragged !== null && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        acts.drop(section, null)
      }}
    >
      <div className="forme-section__head">
        {isClosed ? (
          <h3>{heading}</h3>
        ) : (
          <>
            <SectionHeading
              heading={heading}
              number={number}
              onRename={(words) => acts.rename(section, words)}
            />
            <StepButtons
              focus={`section-${section.key}`}
              onStep={(step) => acts.stepSection(section, step)}
              what={wording.contents.section.name(heading)}
            />
            {articles.length === 0 && (
              <button
                className="forme-plain"
                onClick={() => acts.removeSection(section)}
                type="button"
              >
                {wording.contents.section.remove}
              </button>
            )}
          </>
        )}
      </div>
      <ol className="forme-section__articles">
        {articles.map((id, index) => (
          <ArticleRow
            acts={acts}
            admin={admin}
            article={known.get(id) ?? null}
            destinations={destinations}
            id={id}
            isClosed={isClosed}
            isDragged={
              dragged !== null && (dragged === id || (selection.has(dragged) && selection.has(id)))
            }
            isSelected={selection.has(id)}
            key={id}
            place={index + 1}
            section={section}
            today={today}
          />
        ))}
      </ol>
      {articles.length === 0 && <p className="forme-quiet">{wording.contents.section.empty}</p>}
      {!isClosed && (
        <AddArticle acts={acts} candidates={candidates} mayBegin={mayBegin} section={section} />
      )}
    </section>
  )
}

/** The heading of a section, to be changed in place: kept on Enter or on leaving, never empty. */
function SectionHeading({
  heading,
  number,
  onRename,
}: {
  heading: string
  number: number
  onRename: (heading: string) => void
}) {
  const [words, setWords] = useState(heading)
  const [known, setKnown] = useState(heading)
  if (known !== heading) {
    setKnown(heading)
    setWords(heading)
  }
  const keep = () => {
    const next = words.trim()
    if (next === '' || next === heading) setWords(heading)
    else onRename(next)
  }
  return (
    <form
      className="forme-section__heading"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <input
        aria-label={wording.contents.section.heading(number)}
        onBlur={keep}
        onChange={({ target }) => setWords(target.value)}
        required
        type="text"
        value={words}
      />
    </form>
  )
}
