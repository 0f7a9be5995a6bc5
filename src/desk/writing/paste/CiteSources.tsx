'use client'
import { HISTORY_PUSH_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useState } from 'react'
import { newID } from '../../../lib/ids'
import type { ManagerItem } from '../../../manuscript/managerCitation'
import type { CitationRow } from '../../../richtext/model'
import { $listNotes } from '../notes/commands'
import { createSource } from '../../sources/newSource'
import { useRoom } from '../room'
import type { Pasted } from './readPaste'
import { wording } from '../../../wording'

/**
 * Offers to make the words of pasted notes citations, of the works a reference manager says they
 * cite: those of the desk where it has them, new ones else. One step to undo; the sources stay.
 */
export function CiteSources({ cited }: { cited: Pasted['cited'] }) {
  const { api, editor } = useRoom()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const cite = async () => {
    setBusy(true)
    const sources = new Map<string, number>()
    for (const item of cited.flatMap(({ cites }) => cites.items)) {
      const work = JSON.stringify(item.csl)
      if (sources.has(work)) continue
      const made = await createSource(api, JSON.stringify([{ ...item.csl, id: 'pasted' }]))
      if (!made.ok) {
        setBusy(false)
        return setSaid(made.message)
      }
      sources.set(work, made.value.id)
    }
    let count = 0
    editor.update(
      () => {
        for (const { cites, note } of cited) {
          const marker = $listNotes().find((one) => !one.isAgain() && one.getFields().id === note)
          if (!marker) continue
          const { after, before, items } = cites
          const citations = items.map((item, at) =>
            toRow(item, sources.get(JSON.stringify(item.csl)), at === 0 ? before : ''),
          )
          marker.setFields({ ...marker.getFields(), citations, prose: after })
          count += 1
        }
      },
      { discrete: true, tag: HISTORY_PUSH_TAG },
    )
    setBusy(false)
    setDone(true)
    setSaid(wording.pasting.cite.done(count))
  }
  return (
    <>
      {!isDone && (
        <>
          <p>{wording.pasting.cite.offer(cited.length)}</p>
          <p className="forme-writing__card-acts">
            <button
              className="forme-writing__button"
              disabled={isBusy}
              onClick={() => void cite()}
              type="button"
            >
              {wording.pasting.cite.act(cited.length)}
            </button>
          </p>
        </>
      )}
      <p className="forme-writing__faint" role="status">
        {isBusy ? wording.pasting.cite.waiting : said}
      </p>
    </>
  )
}

function toRow(item: ManagerItem, reference: number | undefined, before: string): CitationRow {
  const { locator, prefix = '', suffix, suppressAuthor } = item
  return {
    id: newID(),
    reference,
    label: locator?.label ?? 'page',
    locator: locator?.value ?? null,
    prefix: `${before}${prefix}` || null,
    suffix: suffix ?? null,
    quotedIn: false,
    ...(suppressAuthor && { suppressAuthor }),
  }
}
