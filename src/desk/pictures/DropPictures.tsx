'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useFreshPage } from '../acts/saving'
import { PictureForms } from './PictureForms'
import { PICTURE_TYPES, sortPictures } from './sendPicture'
import { usePictureDrop } from './usePictureDrop'
import { wording } from '../../wording'

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
        aria-label={wording.placing.list.label}
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
            {wording.placing.list.choose}
          </Button>
          <span className="forme-quiet">
            {isOver ? wording.placing.list.letGo : wording.placing.list.orDrop}
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
            toast.success(wording.placing.list.added(filename ?? ''))
            return Promise.resolve(null)
          }}
          submit={wording.placing.list.add(files.length)}
        />
      )}
      <p className="forme-quiet" role="status">
        {said}
      </p>
    </div>
  )
}
