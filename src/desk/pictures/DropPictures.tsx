'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useFreshPage } from '../acts/saving'
import { PictureForms } from './PictureForms'
import { PICTURE_TYPES, sortPictures } from './sendPicture'
import { usePictureDrop } from './usePictureDrop'

/** Takes pictures that are dropped anywhere on the page, pasted or chosen, and asks what each shows. */
export function DropPictures({ api }: { api: string }) {
  const { drawAnew } = useFreshPage()
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  const [said, setSaid] = useState('')
  const take = (dropped: readonly File[]) => {
    const { pictures, said: words } = sortPictures(dropped)
    setSaid(words)
    if (pictures.length === 0) return
    setFiles([...files, ...pictures])
  }
  const isOver = usePictureDrop(take)
  return (
    <div className="forme-drop" data-over={isOver || undefined}>
      <input
        accept={PICTURE_TYPES.join()}
        aria-label="Pictures"
        hidden
        multiple
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
        ref={input}
        type="file"
      />
      {files.length === 0 ? (
        <div className="forme-row">
          <Button buttonStyle="secondary" onClick={() => input.current?.click()} size="small">
            Choose pictures…
          </Button>
          <span className="forme-quiet">
            {isOver ? 'Let go: they are taken.' : 'or drop them anywhere on this page, or paste.'}
          </span>
        </div>
      ) : (
        <PictureForms
          api={api}
          files={files}
          onClose={() => {
            setFiles([])
            drawAnew()
          }}
          onStored={({ filename }) => {
            toast.success(`“${filename}” is on the desk.`)
            return Promise.resolve(null)
          }}
          submit={files.length === 1 ? 'Add the picture' : `Add ${files.length} pictures`}
        />
      )}
      <p className="forme-quiet" role="status">
        {said}
      </p>
    </div>
  )
}
