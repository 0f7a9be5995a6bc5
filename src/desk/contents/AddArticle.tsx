'use client'
import { Button, TextInput } from '@payloadcms/ui'
import { useState } from 'react'
import { PlaceSelect } from '../imports/PlaceSelect'
import type { Candidate, ContentsActs, Section } from './arrange'
import { wording } from '../../wording'

/** Adds an article to a section: one that is on the desk, or a new one with a title to begin with. */
export function AddArticle({
  acts,
  candidates,
  mayBegin,
  section,
}: {
  acts: ContentsActs
  candidates: Candidate[]
  mayBegin: boolean
  section: Section
}) {
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState('')
  const [title, setTitle] = useState('')
  const candidate = candidates.find(({ id }) => String(id) === chosen)
  return (
    <div className="forme-section__add">
      <button
        aria-expanded={isOpen}
        aria-label={wording.contents.add.to(section.heading)}
        className="forme-plain"
        data-focus={`add-${section.key}`}
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        {wording.contents.add.open}
      </button>
      {isOpen && (
        <>
          <form
            className="forme-row"
            onSubmit={(event) => {
              event.preventDefault()
              if (!candidate) return
              acts.add(candidate, section)
              setChosen('')
            }}
          >
            <PlaceSelect
              label={wording.contents.add.onTheDesk}
              onChange={setChosen}
              options={[
                [
                  '',
                  candidates.length === 0
                    ? wording.contents.add.noneFree
                    : wording.contents.add.choose,
                ] as const,
                ...candidates.map(
                  ({ id, issue, title: words }) =>
                    [String(id), issue ? wording.contents.add.nowIn(words, issue) : words] as const,
                ),
              ]}
              value={chosen}
            />
            <Button
              buttonStyle="secondary"
              disabled={!candidate}
              margin={false}
              size="medium"
              type="submit"
            >
              {candidate?.issue ? wording.contents.add.moveHere : wording.contents.add.submit}
            </Button>
          </form>
          {mayBegin ? (
            <form
              className="forme-row"
              onSubmit={(event) => {
                event.preventDefault()
                if (title.trim() === '') return
                void acts.begin(title.trim(), section).then((isDone) => isDone && setTitle(''))
              }}
            >
              <TextInput
                label={wording.contents.add.newTitle}
                onChange={({ target }: { target: { value: string } }) => setTitle(target.value)}
                path={`new-article-${section.key}`}
                value={title}
              />
              <Button
                buttonStyle="secondary"
                disabled={title.trim() === ''}
                margin={false}
                size="medium"
                type="submit"
              >
                {wording.contents.add.begin}
              </Button>
            </form>
          ) : (
            <p className="forme-quiet">{wording.contents.add.whoBegins}</p>
          )}
        </>
      )}
    </div>
  )
}
