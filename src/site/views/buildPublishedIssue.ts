import type { EditionRecord, PublishedIssue } from '../model'
import { buildEditionView } from './buildEditionView'

/** The issue as readers get it now: its latest print. Throws if there is none. */
export function buildPublishedIssue(records: EditionRecord[]): PublishedIssue {
  const latest = records.reduce<EditionRecord | undefined>(
    (found, record) => (found && found.ordinal > record.ordinal ? found : record),
    undefined,
  )
  if (!latest) throw new Error('An issue without an edition is not published.')
  const { manifest, ordinal, withdrawn } = latest
  return {
    manifest,
    edition: buildEditionView(records, ordinal),
    ...(withdrawn ? { withdrawn } : {}),
  }
}
