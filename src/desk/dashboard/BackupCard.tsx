import type { Payload } from 'payload'
import { type BackupState, STATE_KEY } from '../../lib/backup/lastBackup'
import { readSchedule } from '../../lib/backup/schedule'
import { Tag } from '../Tag'
import { backupWords } from './backupWords'

/** For whoever answers for the machine: how old the last good backup is, and what is wrong with it. */
export async function BackupCard({ payload }: { payload: Payload }) {
  const schedule = readSchedule(process.env)
  const state = (await payload.kv.get(STATE_KEY)) as BackupState | null
  const { isBad, line, problem } = backupWords({ now: new Date(), schedule, state })
  return (
    <section>
      <h2>Backup</h2>
      <p>
        {isBad && (
          <>
            <Tag tone="bad">Look after this</Tag>{' '}
          </>
        )}
        {line}
      </p>
      {problem && <p>{problem}</p>}
      {state?.good && <p className="forme-quiet">{state.good.file}</p>}
      {!schedule && (
        <p className="forme-quiet">
          None is written by itself: <code>FORME_BACKUPS</code> names the folder where one should
          be, every day (docs/hosting.md).
        </p>
      )}
    </section>
  )
}
