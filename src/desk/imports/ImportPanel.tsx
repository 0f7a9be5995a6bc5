'use client'
import { useConfig, useRouteCache } from '@payloadcms/ui'
import { useEffect, useReducer, useRef, useState } from 'react'
import '../desk.css'
import { changeJobs } from './changeJobs'
import { findNextJob } from './findNextJob'
import { ImportDropArea } from './ImportDropArea'
import { ImportJobView } from './ImportJobView'
import { ImportPlaceChoice } from './ImportPlaceChoice'
import './imports.css'
import type { ImportPlace, IssueChoice } from './model'
import { phaseWords } from './phaseWords'
import { placeIn } from './placeIn'
import { sendManuscript } from './sendManuscript'

/**
 * Brings manuscripts to the desk. One issue: the files go there. Several: the editor says which.
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
        {jobs.map(({ file, phase }) => `${file.name}: ${spoken(phaseWords(phase))}.`).join(' ')}
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
function spoken(words: string): string {
  return words.replace(/, \d+ per cent$/, '')
}
