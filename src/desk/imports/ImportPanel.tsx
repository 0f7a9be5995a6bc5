'use client'

import { Button, Dropzone, useConfig, useRouteCache } from '@payloadcms/ui'
import { useEffect, useId, useReducer, useRef, useState } from 'react'
import { MANUSCRIPT_FORMATS } from '../../manuscript/model'
import '../desk.css'
import { ImportJobView } from './ImportJobView'
import { PlaceSelect } from './PlaceSelect'
import {
  changeJobs,
  findNextJob,
  type ImportPhase,
  type ImportPlace,
  type IssueChoice,
  phaseWords,
  placeIn,
} from './importJobs'
import './imports.css'
import { sendManuscript } from './sendManuscript'
import { wording } from '../../wording'

/**
 * Imports manuscripts. One issue: the files go there. Several: the editor says which.
 * Files are sent one after the other and each keeps its own report until it is taken off the list.
 */
export function ImportPanel({ issues }: { issues: IssueChoice[] }) {
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const api = `${config.serverURL}${config.routes.api}`
  const [jobs, dispatch] = useReducer(changeJobs, [])
  const [place, setPlace] = useState<ImportPlace>(() => (issues[0] ? placeIn(issues[0]) : {}))
  const sending = useRef(0)
  const next = findNextJob(jobs)

  useEffect(() => {
    if (!next || sending.current === next.id) return
    sending.current = next.id
    dispatch({ type: 'progress', id: next.id, percent: 0 })
    void sendManuscript({
      api,
      job: next,
      onProgress: (percent) => dispatch({ type: 'progress', id: next.id, percent }),
    }).then((outcome) => {
      sending.current = 0
      dispatch({ type: 'end', id: next.id, outcome })
      if (outcome.kind === 'imported') clearRouteCache()
    })
  }, [api, clearRouteCache, next])

  return (
    <div>
      <ImportPlaceChoice issues={issues} onChange={setPlace} place={place} />
      <ImportDropArea
        isSingle={place.article !== undefined}
        onFiles={(files) => dispatch({ type: 'add', files, place })}
      />
      <p aria-live="polite" className="forme-hidden" role="status">
        {jobs.map(({ file, phase }) => wording.imports.said(file.name, spoken(phase))).join(' ')}
      </p>
      <ul className="forme-list">
        {jobs.map((job) => (
          <ImportJobView
            job={job}
            key={job.id}
            onAnswer={(answers) => dispatch({ type: 'sendAgain', id: job.id, answers })}
            onRemove={() => dispatch({ type: 'remove', id: job.id })}
          />
        ))}
      </ul>
    </div>
  )
}

/** Without the figures: a screen reader would read out every per cent. */
function spoken(phase: ImportPhase): string {
  return phase.at === 'uploading' ? wording.imports.phases.uploadingSaid : phaseWords(phase)
}

const TYPES = Object.values(MANUSCRIPT_FORMATS)
  .flatMap(({ endings }) => endings)
  .join(',')

/** Where manuscripts are dropped, pasted, or chosen with a button. */
function ImportDropArea({
  isSingle,
  onFiles,
}: {
  isSingle: boolean
  onFiles: (files: File[]) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const hint = useId()
  return (
    <Dropzone
      className="forme-drop"
      multipleFiles={!isSingle}
      onChange={(files) => onFiles([...files])}
    >
      <input
        accept={TYPES}
        aria-label={wording.imports.view.name}
        hidden
        multiple={!isSingle}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
        ref={input}
        type="file"
      />
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-describedby': hint }}
        onClick={() => input.current?.click()}
        size="medium"
      >
        {isSingle ? wording.imports.drop.chooseOne : wording.imports.drop.choose}
      </Button>
      <span className="forme-quiet" id={hint}>
        {isSingle ? wording.imports.drop.hintOne : wording.imports.drop.hint}
      </span>
    </Dropzone>
  )
}

/** Where the files are to go: issue, section, and whether one is the new text of an article there. */
function ImportPlaceChoice({
  issues,
  onChange,
  place,
}: {
  issues: IssueChoice[]
  onChange: (place: ImportPlace) => void
  place: ImportPlace
}) {
  const issue = issues.find(({ id }) => id === (place.issue ?? null))
  if (!issue) return null
  const { article: _article, ...asNew } = place
  return (
    <div className="forme-row">
      {issues.length > 1 && (
        <PlaceSelect
          label={wording.imports.place.issue}
          onChange={(value) => {
            const chosen = issues.find(({ id }) => String(id ?? '') === value)
            if (chosen) onChange(placeIn(chosen))
          }}
          options={issues.map(({ id, name }) => [String(id ?? ''), name])}
          value={String(place.issue ?? '')}
        />
      )}
      {issue.articles.length > 0 && (
        <PlaceSelect
          label={wording.imports.place.becomes}
          onChange={(value) =>
            onChange(value === '' ? asNew : { ...asNew, article: Number(value) })
          }
          options={[
            ['', wording.imports.place.newArticle],
            ...issue.articles.map(
              ({ id, title }) => [String(id), wording.imports.place.newText(title)] as const,
            ),
          ]}
          value={String(place.article ?? '')}
        />
      )}
      {place.article === undefined && issue.sections.length > 1 && (
        <PlaceSelect
          label={wording.imports.place.section}
          onChange={(section) => onChange({ ...place, section })}
          options={issue.sections.map((section) => [section, section])}
          value={place.section ?? ''}
        />
      )}
    </div>
  )
}
