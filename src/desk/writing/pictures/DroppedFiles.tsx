'use client'
import { COMMAND_PRIORITY_HIGH } from '@payloadcms/richtext-lexical/lexical'
import { DRAG_DROP_PASTE } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { useEffect, useRef, useState } from 'react'
import { MANUSCRIPT_FORMATS } from '../../../manuscript/model'
import { PICTURE_TYPES } from '../../pictures/sendPicture'
import { ADD_MANUSCRIPT_COMMAND } from '../paste/commands'
import { useRoom } from '../room'
import { useWord } from '../word/BringBack'
import { isFromDesk } from '../word/isFromDesk'
import { ADD_PICTURES_COMMAND } from './commands'
import { wording } from '../../../wording'

/**
 * What becomes of files that are dropped on the text or pasted into it: pictures are asked about,
 * a manuscript is read in at that place, but one that the desk gave out for Word is brought back. A file that misses the text does not take the page away.
 */
export function DroppedFiles() {
  const { editor, mode } = useRoom()
  const { bring } = useWord()
  const [said, setSaid] = useState('')
  const latest = useRef(bring)
  useEffect(() => {
    latest.current = bring
  }, [bring])
  useEffect(() => {
    if (mode === 'read') return undefined
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onDragOver = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      setSaid(wording.placing.text.missed)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    const end = editor.registerCommand(
      DRAG_DROP_PASTE,
      (files) => {
        const pictures = files.filter(({ type }) => PICTURE_TYPES.includes(type))
        const manuscripts = files.filter((file) => isManuscript(file))
        const others = files.filter(
          (file) => !pictures.includes(file) && !manuscripts.includes(file),
        )
        setSaid(sayWhatIsNotTaken(others, manuscripts.slice(1)))
        if (pictures.length > 0) editor.dispatchCommand(ADD_PICTURES_COMMAND, pictures)
        const [first] = manuscripts
        if (first) {
          void isFromDesk(first).then((isOurs) => {
            if (isOurs) latest.current(first)
            else editor.dispatchCommand(ADD_MANUSCRIPT_COMMAND, first)
          })
        }
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
    return () => {
      end()
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [editor, mode])
  return (
    <div role="status">
      {said !== '' && (
        <p className="forme-writing__offer">
          {said}
          <button className="forme-writing__quiet-button" onClick={() => setSaid('')} type="button">
            {wording.placing.text.close}
          </button>
        </p>
      )}
    </div>
  )
}

function isManuscript({ name }: File): boolean {
  const endings = Object.values(MANUSCRIPT_FORMATS).flatMap(({ endings: all }) => [...all])
  return endings.some((ending) => name.toLowerCase().endsWith(ending))
}

function sayWhatIsNotTaken(others: readonly File[], further: readonly File[]): string {
  const names = (files: readonly File[]) => files.map(({ name }) => name)
  return [
    others.length > 0 ? wording.placing.text.notTaken(names(others)) : '',
    further.length > 0 ? wording.placing.text.oneManuscript(names(further)) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
