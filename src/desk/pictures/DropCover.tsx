'use client'
import { toast } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { askDesk } from '../acts/askDesk'
import { useFreshPage } from '../acts/saving'
import { PictureForms } from './PictureForms'
import { sortPictures } from './sendPicture'
import { usePictureDrop } from './usePictureDrop'
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
    if (isForm && pictures.length > 0) return setSaid('Drop the picture on the field “Cover”.')
    setSaid(pictures.length > 1 ? 'An issue has one cover; drop one picture.' : words)
    setFile(pictures.length === 1 ? (pictures[0] ?? null) : null)
  })
  return (
    <div className="forme-drop" data-over={isOver || undefined}>
      {isOver && !isForm && <p className="forme-quiet">Let go: it is the cover of this issue.</p>}
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
              return `The picture is on the desk, and the cover is as it was. ${answer.message}`
            }
            toast.success('The issue has a new cover.')
            drawAnew()
            return null
          }}
          submit="Make it the cover"
        />
      )}
    </div>
  )
}
