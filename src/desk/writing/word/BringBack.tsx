'use client'
import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react'
import type { BroughtBack } from '../../../operations/word/bringBack'
import { askDesk, type DeskAnswer } from '../../acts/askDesk'
import { useRoom } from '../room'
import { wording } from '../../../wording'

type Bringing =
  | { is: 'nothing' }
  | { is: 'over' }
  | { is: 'reading'; file: File }
  | { is: 'back'; back: BroughtBack }
  | { is: 'refused'; file: File; answer: Extract<DeskAnswer<unknown>, { ok: false }> }

type Word = {
  state: Bringing
  setState: (state: Bringing) => void
  bring: (file: File, byWords?: boolean) => void
}

const WordContext = createContext<Word | null>(null)

/** Whoever finds a file from Word among others brings it back through this. */
export function useWord(): Word {
  const word = use(WordContext)
  if (!word) throw new Error('Only inside the room of a text.')
  return word
}

/**
 * A file for Word is brought back by dropping it anywhere on the page of its text. One that is
 * dropped among the words may be another manuscript that belongs there (`pictures/DroppedFiles`).
 */
export function WordRoom({ children }: { children: ReactNode }) {
  const { api, article, loop, may, mode } = useRoom()
  const [state, setState] = useState<Bringing>({ is: 'nothing' })
  const bring = (file: File, byWords = false) => {
    setState({ is: 'reading', file })
    const form = new FormData()
    form.append('file', file)
    if (byWords) form.append('byWords', 'yes')
    // What is compared is what the desk has, so what is written is saved before.
    void loop.settle().then(async () => {
      const answer = await askDesk<BroughtBack>(`${api}/articles/${article.id}/word`, 'POST', form)
      setState(answer.ok ? { is: 'back', back: answer.value } : { is: 'refused', file, answer })
    })
  }
  const latest = useRef({ bring, isOver: false })
  useEffect(() => {
    latest.current = { bring, isOver: state.is === 'over' }
  })
  useEffect(() => {
    if (!may.comment) return undefined
    const over = (event: DragEvent) => {
      if (![...(event.dataTransfer?.items ?? [])].some(isFile)) return
      event.preventDefault()
      if (!latest.current.isOver) setState({ is: 'over' })
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null && latest.current.isOver) setState({ is: 'nothing' })
    }
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? []
      if (latest.current.isOver) setState({ is: 'nothing' })
      if (!file?.name.toLowerCase().endsWith('.docx')) return
      const isAmongWords = event.target instanceof Element && event.target.closest('#field-body')
      if (isAmongWords && mode === 'write') return
      // The text itself would take the drop for words.
      event.preventDefault()
      event.stopPropagation()
      latest.current.bring(file)
    }
    window.addEventListener('dragover', over, true)
    window.addEventListener('dragleave', leave, true)
    window.addEventListener('drop', drop, true)
    return () => {
      window.removeEventListener('dragover', over, true)
      window.removeEventListener('dragleave', leave, true)
      window.removeEventListener('drop', drop, true)
    }
  }, [may.comment, mode])
  return <WordContext value={{ state, setState, bring }}>{children}</WordContext>
}

function isFile({ kind, type }: DataTransferItem): boolean {
  return kind === 'file' && !type.startsWith('image/')
}

/** Chooses the file, for whoever does not drop it. */
export function BringBackButton() {
  const { may } = useRoom()
  const { bring, state } = useWord()
  const input = useRef<HTMLInputElement>(null)
  if (!may.comment) return null
  return (
    <>
      <button
        className="forme-writing__button"
        disabled={state.is === 'reading'}
        onClick={() => input.current?.click()}
        type="button"
      >
        {wording.wordFiles.bringBack}
      </button>
      <input
        accept=".docx"
        aria-label={wording.wordFiles.chooseFile}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) bring(file)
          target.value = ''
        }}
        ref={input}
        type="file"
      />
    </>
  )
}

/** What became of a file that was brought back, in a sentence, until it is put away. */
export function WordBack() {
  const { head } = useRoom()
  const { bring, setState, state } = useWord()
  const close = (
    <button
      className="forme-writing__button"
      onClick={() => setState({ is: 'nothing' })}
      type="button"
    >
      {wording.wordFiles.close}
    </button>
  )
  return (
    <div aria-live="polite" role="status">
      {state.is === 'over' && <p className="forme-writing__offer">{wording.wordFiles.dropHere}</p>}
      {state.is === 'reading' && (
        <p className="forme-writing__offer">{wording.wordFiles.reading(state.file.name)}</p>
      )}
      {state.is === 'back' && (
        <div className="forme-writing__offer">
          <p>
            <b>{wording.wordFiles.found(state.back.said)}</b> {tellNext(state.back)}
            {state.back.besides.map((sentence) => (
              <span key={sentence}> {sentence}</span>
            ))}
          </p>
          {close}
        </div>
      )}
      {state.is === 'refused' && (
        <div className="forme-writing__offer">
          <p>{state.answer.message}</p>
          {state.answer.reason === 'exportUnknown' && (
            <button
              className="forme-writing__button forme-writing__button--main"
              onClick={() => bring(state.file, true)}
              type="button"
            >
              {wording.wordFiles.isOf(head.title || wording.writing.untitled)}
            </button>
          )}
          {close}
        </div>
      )}
    </div>
  )
}

function tellNext({ added, comments, questions }: BroughtBack): string {
  if (added.length + comments + questions === 0) return wording.wordFiles.nothingNew
  return wording.wordFiles.nothingApplied
}
