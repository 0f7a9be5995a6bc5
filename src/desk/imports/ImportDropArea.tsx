'use client'
import { Button, Dropzone } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { MANUSCRIPT_FORMATS } from '../../manuscript/model'

const TYPES = Object.values(MANUSCRIPT_FORMATS)
  .flatMap(({ endings }) => endings)
  .join(',')

/** Where manuscripts are dropped, pasted, or chosen with a button. */
export function ImportDropArea({
  isSingle,
  onFiles,
}: {
  isSingle: boolean
  onFiles: (files: File[]) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const hint = useId()
  return (
    <Dropzone
      className="forme-drop"
      multipleFiles={!isSingle}
      onChange={(files) => onFiles([...files])}
    >
      <input
        accept={TYPES}
        aria-label="Manuscripts"
        hidden
        multiple={!isSingle}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
        ref={input}
        type="file"
      />
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-describedby': hint }}
        onClick={() => input.current?.click()}
        size="medium"
      >
        {isSingle ? 'Choose a file' : 'Choose files'}
      </Button>
      <span className="forme-quiet" id={hint}>
        or drop {isSingle ? 'it' : 'them'} here: Word (.docx), Markdown, HTML or plain text, up to
        20&nbsp;MB each
      </span>
    </Dropzone>
  )
}
