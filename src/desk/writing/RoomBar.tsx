'use client'
import Link from 'next/link'
import { Tag, type TagTone } from '../Tag'
import { deskHref } from '../deskHref'
import type { Stage } from '../../workflow/approval'
import { NextAct } from './NextAct'
import { useRoom, type RoomMode } from './room'
import { LeaveGuard } from './saving/LeaveGuard'
import { WhoIsHere } from './presence/Presence'
import { SaveWords } from './saving/SaveWords'
import { BringBackButton } from './word/BringBack'
import { DownloadForWord } from './word/DownloadForWord'
import { wording } from '../../wording'

const TONES: Record<Stage, TagTone> = {
  drafting: '',
  submitted: 'ask',
  changesRequested: 'bad',
  approved: 'good',
}

const MODES: readonly RoomMode[] = ['write', 'suggest', 'read']

/** Above the text: what it is, how it stands with saving, who is here, and what there is to do. */
export function RoomBar() {
  const { admin, article, head, may, mode, setMode, setView, view } = useRoom()
  return (
    <div className="forme-writing__bar">
      <span aria-level={1} className="forme-writing__name" role="heading" title={head.title}>
        {head.title || wording.writing.untitled}
      </span>
      <Tag tone={TONES[article.stage]}>{article.stageName}</Tag>
      <SaveWords />
      <LeaveGuard />
      <span className="forme-writing__spring" />
      <WhoIsHere />
      {(may.edit || may.suggest) && (
        <div aria-label={wording.writing.bar.modes} className="forme-writing__modes" role="group">
          {MODES.filter((one) => (one === 'write' ? may.edit : one === 'read' || may.suggest)).map(
            (one) => (
              <button
                aria-pressed={mode === one && view === 'text'}
                key={one}
                onClick={() => {
                  setView('text')
                  if (mode !== one) setMode(one)
                }}
                type="button"
              >
                {wording.writing.bar.mode[one]}
              </button>
            ),
          )}
        </div>
      )}
      <button
        aria-pressed={view === 'versions'}
        className="forme-writing__button"
        onClick={() => setView(view === 'versions' ? 'text' : 'versions')}
        title={wording.writing.bar.whatVersionsAre}
        type="button"
      >
        {wording.writing.bar.versions}
      </button>
      <DownloadForWord />
      <BringBackButton />
      <Link
        className="forme-writing__button"
        href={deskHref(admin, 'articles', article.id, 'details')}
        prefetch={false}
      >
        {wording.writing.bar.details}
      </Link>
      <NextAct />
    </div>
  )
}
