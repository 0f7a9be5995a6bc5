import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { deskHref } from '../../deskHref'

/** An address of a version as Payload makes them leads to the versions of the text. */
export function ToVersions({ doc, initPageResult }: DocumentViewServerProps) {
  const { admin } = initPageResult.req.payload.config.routes
  const id = initPageResult.docID ?? doc?.id
  redirect(`${deskHref(admin, 'articles', String(id))}?view=versions`)
}
