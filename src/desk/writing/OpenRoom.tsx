'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'

/** From the form of an article to the page where its text is written. */
export function OpenRoom() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  if (!id) return null
  const url = `${config.routes.admin}/collections/articles/write/${id}`
  return (
    <Button buttonStyle="secondary" el="link" margin={false} size="medium" url={url}>
      Writing room
    </Button>
  )
}
