'use client'
import { toast } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { askDesk } from '../acts/askDesk'
import { useFreshPage } from '../acts/saving'
import { PictureForms } from './PictureForms'
import { sortPictures } from './sendPicture'
import { usePictureDrop } from './usePictureDrop'
import { wording } from '../../wording'
import './pictures.css'

/**
 * A picture dropped on an issue becomes its cover, once it is said what it shows. In the form of its
 * details the field of the cover takes it, as any field of a picture does.
 */
export function DropCover({
  address,
  api,
  updatedAt,
}: {
  /** The door of the issue: `/api/issues/4`. */
  address: string
  api: string
  updatedAt: string
}) {
  const { drawAnew } = useFreshPage()
  const path = usePathname()
  const [file, setFile] = useState<File | null>(null)
  const [said, setSaid] = useState('')
  const isForm = /\/issues\/\d+$/.test(path)
  const isOver = usePictureDrop((files) => {
    const { pictures, said: words } = sortPictures(files)
    if (isForm && pictures.length > 0) return setSaid(wording.placing.cover.dropOnField)
    setSaid(pictures.length > 1 ? wording.placing.cover.onlyOne : words)
    setFile(pictures.length === 1 ? (pictures[0] ?? null) : null)
  })
  return (
    <div className="forme-drop" data-over={isOver || undefined}>
      {isOver && !isForm && <p className="forme-quiet">{wording.placing.cover.letGo}</p>}
      {said !== '' && (
        <p className="forme-quiet" role="status">
          {said}
        </p>
      )}
      {file && (
        <PictureForms
          api={api}
          files={[file]}
          key={`${file.name} ${file.size}`}
          onClose={() => setFile(null)}
          onStored={async ({ id }) => {
            const body = { cover: id, updatedAt }
            const answer = await askDesk(`${address}?depth=0`, 'PATCH', body)
            if (!answer.ok) {
              return wording.placing.cover.refused(answer.message)
            }
            toast.success(wording.placing.cover.done)
            drawAnew()
            return null
          }}
          submit={wording.placing.cover.act}
        />
      )}
    </div>
  )
}
