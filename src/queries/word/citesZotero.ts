import type { PayloadRequest } from 'payload'
import { listZoteroAddresses } from '../../manuscript/docx/write/zoteroFields'
import type { Article, Reference } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import { findRecords } from '../findRecords'

/** Whether an article cites a work that came from Zotero, so that its file for Word can have its fields. */
export async function citesZotero(
  { citedReferences }: Pick<Article, 'citedReferences'>,
  req: PayloadRequest,
): Promise<boolean> {
  const ids = (citedReferences ?? []).flatMap((cited) => relationID(cited) ?? [])
  const found = await findRecords<Reference>({ collection: 'references', ids, req })
  return [...found.values()].some(({ managerIDs }) => listZoteroAddresses(managerIDs).length > 0)
}
