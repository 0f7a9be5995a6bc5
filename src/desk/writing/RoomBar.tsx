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

const TONES: Record<Stage, TagTone> = {
  drafting: '',
  submitted: 'ask',
  changesRequested: 'bad',
  approved: 'good',
}

const MODES: { mode: RoomMode; name: string }[] = [
  { mode: 'write', name: 'Write' },
  { mode: 'suggest', name: 'Suggest' },
  { mode: 'read', name: 'Read' },
]

/** Above the text: what it is, how it stands with saving, who is here, and what there is to do. */
export function RoomBar() {
  const { admin, article, head, may, mode, setMode, setView, view } = useRoom()
  return (
    <div className="forme-writing__bar">
      <span aria-level={1} className="forme-writing__name" role="heading" title={head.title}>
        {head.title || 'Untitled'}
      </span>
      <Tag tone={TONES[article.stage]}>{article.stageName}</Tag>
      <SaveWords />
      <LeaveGuard />
      <span className="forme-writing__spring" />
      <WhoIsHere />
      {(may.edit || may.suggest) && (
        <div aria-label="What the page is for" className="forme-writing__modes" role="group">
          {MODES.filter(({ mode: one }) =>
            one === 'write' ? may.edit : one === 'read' || may.suggest,
          ).map(({ mode: one, name }) => (
            <button
              aria-pressed={mode === one && view === 'text'}
              key={one}
              onClick={() => {
                setView('text')
                if (mode !== one) setMode(one)
              }}
              type="button"
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <button
        aria-pressed={view === 'versions'}
        className="forme-writing__button"
        onClick={() => setView(view === 'versions' ? 'text' : 'versions')}
        title="Who wrote what when, and the text as it was"
        type="button"
      >
        Versions
      </button>
      <DownloadForWord />
      <BringBackButton />
      <Link
        className="forme-writing__button"
        href={deskHref(admin, 'articles', article.id, 'details')}
        prefetch={false}
      >
        Details
      </Link>
      <NextAct />
    </div>
  )
}
