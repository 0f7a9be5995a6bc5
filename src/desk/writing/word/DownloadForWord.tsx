'use client'
import type { MouseEvent } from 'react'
import { useRoom } from '../room'
import { wording } from '../../../wording'

/** The text as a file for Word; of works that came from Zotero also with its live fields. */
export function DownloadForWord() {
  const { api, article, loop } = useRoom()
  const href = `${api}/articles/${article.id}/word`
  const settleFirst = (event: MouseEvent<HTMLAnchorElement>) => {
    // The file is made of what the desk has, so what is written is saved before.
    if (!loop.hasUnsaved()) return
    event.preventDefault()
    const link = event.currentTarget
    void loop.settle().then((isSaved) => {
      if (isSaved) link.click()
    })
  }
  return (
    <>
      <a className="forme-writing__button" download href={href} onClick={settleFirst}>
        {wording.wordFiles.download}
      </a>
      {article.citesZotero && (
        <a
          className="forme-writing__button"
          download
          href={`${href}?zotero=yes`}
          onClick={settleFirst}
          title={wording.wordFiles.whatZoteroGets}
        >
          {wording.wordFiles.downloadForZotero}
        </a>
      )}
    </>
  )
}
