'use client'
import { useConfig } from '@payloadcms/ui'
import { RefusalNotice, useSave, Working } from '../acts/saving'
import { saveNote } from './saveNote'
import { wording } from '../../wording'

/** Says once that words in quotation marks are no quotation, or that they are one after all. */
export function NoQuotationButton({
  article,
  isNone,
  note,
}: {
  article: number
  /** What the button says they are. */
  isNone: boolean
  note: string
}) {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const { isSaving, refused, save } = useSave()
  const say = () => {
    const fields = { noQuotation: isNone }
    const done = isNone ? wording.quotations.acts.notAskedAgain : wording.quotations.acts.askedAgain
    save(() => saveNote({ api, article, fields, note }), done)
  }
  return (
    <>
      <button className="forme-plain" disabled={isSaving} onClick={say} type="button">
        {isNone ? wording.quotations.acts.isNone : wording.quotations.acts.isOne}
      </button>
      <Working isBusy={isSaving} />
      <RefusalNotice message={refused} />
    </>
  )
}
