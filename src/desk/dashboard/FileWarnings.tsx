import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { fileStore } from '../../lib/files/store'
import { type FileReport, readFileReport } from '../../queries/fileReport'
import { isAllowed } from '../../workflow/roles'
import { wording } from '../../wording'

/** So many are named; the log has all. */
const MOST = 10

export type FileState = { isFull: boolean; missing: FileReport['missing'] }

/** What admins have to know of the disk; null for everybody else, and where all is well. */
export async function findFileState(req: PayloadRequest): Promise<FileState | null> {
  if (!isAllowed(rolesOf(req.user), 'user.manage')) return null
  const isFull = (await fileStore().state()) === 'full'
  const missing = (await readFileReport(req.payload))?.missing ?? []
  return isFull || missing.length > 0 ? { isFull, missing } : null
}

/** The disk of the server where it needs somebody: it is full, or lacks what records name. */
export function FileWarnings({ admin, isFull, missing }: FileState & { admin: string }) {
  return (
    <section>
      <h2>{wording.dashboard.server.heading}</h2>
      {isFull && <p role="alert">{wording.dashboard.server.full}</p>}
      {missing.length > 0 && (
        <>
          <p>{wording.dashboard.server.missing(missing.length)}</p>
          <ul className="forme-list">
            {missing.slice(0, MOST).map(({ by, href, name, room }) => (
              <li className="forme-line" key={`${room}/${name}`}>
                <Link href={`${admin}${href}`} prefetch={false}>
                  {by}
                </Link>
                <code className="forme-quiet">
                  {room}/{name.slice(0, 12)}…{name.slice(64)}
                </code>
              </li>
            ))}
          </ul>
          {missing.length > MOST && (
            <p className="forme-quiet">{wording.dashboard.server.more(missing.length - MOST)}</p>
          )}
        </>
      )}
    </section>
  )
}
