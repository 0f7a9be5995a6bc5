'use client'

import { Button, TextInput, useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { useId, useState } from 'react'
import { Tag } from '../Tag'
import { deskHref } from '../deskHref'
import { ArticleReport } from '../report/ArticleReport'
import { ReportView } from '../report/ReportView'
import {
  canKeepChanges,
  type ImportAnswers,
  type ImportJob,
  type ImportOutcome,
  phaseWords,
  type ShownReport,
} from './importJobs'
import { wording } from '../../wording'

const TONES = {
  imported: 'good',
  titleMissing: 'ask',
  trackedChanges: 'ask',
  alreadyImported: 'ask',
  refused: 'bad',
} as const satisfies Record<ImportOutcome['kind'], string>

/** One file: where it stands, what it asks, and in the end its report. */
export function ImportJobView({
  job,
  onAnswer,
  onRemove,
}: {
  job: ImportJob
  onAnswer: (answers: ImportAnswers) => void
  onRemove: () => void
}) {
  const heading = useId()
  const { phase } = job
  const isEnded = phase.at === 'ended'
  return (
    <li aria-labelledby={heading} className="forme-import">
      <div className="forme-import__head">
        <h3 id={heading}>{job.file.name}</h3>
        <div>
          <Tag tone={isEnded ? TONES[phase.outcome.kind] : ''}>{phaseWords(phase)}</Tag>
          {(isEnded || phase.at === 'waiting') && (
            <Button
              aria-label={wording.imports.job.remove(job.file.name)}
              buttonStyle="icon-label"
              icon="x"
              iconStyle="with-border"
              margin={false}
              onClick={onRemove}
              round
            />
          )}
        </div>
      </div>
      <div className="forme-import__body">
        {(phase.at === 'uploading' || phase.at === 'reading') && (
          <progress
            aria-labelledby={heading}
            max={100}
            {...(phase.at === 'uploading' ? { value: phase.percent } : {})}
          />
        )}
        {isEnded && <Outcome job={job} onAnswer={onAnswer} outcome={phase.outcome} />}
      </div>
    </li>
  )
}

function Outcome({
  job,
  onAnswer,
  outcome,
}: {
  job: ImportJob
  onAnswer: (answers: ImportAnswers) => void
  outcome: ImportOutcome
}) {
  const { config } = useConfig()
  const hrefOf = (article: number) => deskHref(config.routes.admin, 'articles', article)
  switch (outcome.kind) {
    case 'imported':
      return (
        <>
          <p>
            <Link href={hrefOf(outcome.article)} prefetch={false}>
              {wording.imports.job.openArticle}
            </Link>
            {' · '}
            <Link href={`${hrefOf(outcome.article)}/citations`} prefetch={false}>
              {wording.imports.job.citations}
            </Link>
            {' · '}
            <Link href={`${hrefOf(outcome.article)}/quotations`} prefetch={false}>
              {wording.imports.job.quotations}
            </Link>
          </p>
          <ArticleReport article={outcome.article} isFresh report={outcome.report} />
        </>
      )
    case 'titleMissing':
      return (
        <>
          <p>{outcome.message}</p>
          <TitleQuestion id={job.id} onAnswer={onAnswer} />
          <Unread report={outcome.report} />
        </>
      )
    case 'trackedChanges':
      return (
        <>
          <p>{outcome.message}</p>
          <TrackedChangesQuestion canKeep={canKeepChanges(job.file)} onAnswer={onAnswer} />
        </>
      )
    case 'alreadyImported':
      return (
        <>
          <p>{outcome.message}</p>
          {outcome.article !== null && (
            <p>
              <Link href={hrefOf(outcome.article)} prefetch={false}>
                {wording.imports.job.openBecame}
              </Link>
            </p>
          )}
        </>
      )
    case 'refused':
      return (
        <>
          <p>{outcome.message}</p>
          <Unread report={outcome.report} />
        </>
      )
  }
}

/** The report of a file of which nothing was kept, where there is one. */
function Unread({ report }: { report: ShownReport | null }) {
  if (!report) return null
  return <ReportView articleHref={null} problems={report.problems} report={report} />
}

/** Asks for the title that the file does not have. Nothing is suggested: a guess would be printed. */
function TitleQuestion({
  id,
  onAnswer,
}: {
  id: number
  onAnswer: (answers: ImportAnswers) => void
}) {
  const [title, setTitle] = useState('')
  const isEmpty = title.trim() === ''
  return (
    <form
      className="forme-row"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) onAnswer({ title: title.trim() })
      }}
    >
      <div className="forme-import__title">
        <TextInput
          label={wording.imports.job.title}
          onChange={({ target }: { target: { value: string } }) => setTitle(target.value)}
          path={`import-title-${id}`}
          required
          value={title}
        />
      </div>
      <Button buttonStyle="primary" disabled={isEmpty} size="medium" type="submit">
        {wording.imports.job.import}
      </Button>
    </form>
  )
}

/** Asks what becomes of tracked changes; the file is not read before that is known. */
function TrackedChangesQuestion({
  canKeep,
  onAnswer,
}: {
  canKeep: boolean
  onAnswer: (answers: ImportAnswers) => void
}) {
  return (
    <>
      {canKeep && <p>{wording.imports.job.tracked.what}</p>}
      <div className="forme-row">
        {canKeep && (
          <Button
            buttonStyle="primary"
            onClick={() => onAnswer({ trackedChanges: 'suggest' })}
            size="medium"
          >
            {wording.imports.job.tracked.suggest}
          </Button>
        )}
        <Button
          buttonStyle="secondary"
          onClick={() => onAnswer({ trackedChanges: 'accept' })}
          size="medium"
        >
          {wording.imports.job.tracked.accept}
        </Button>
        <Button
          buttonStyle="secondary"
          onClick={() => onAnswer({ trackedChanges: 'reject' })}
          size="medium"
        >
          {wording.imports.job.tracked.reject}
        </Button>
      </div>
    </>
  )
}
