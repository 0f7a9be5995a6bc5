import type { Payload } from 'payload'
import { type BackupState, STATE_KEY } from '../../lib/backup/lastBackup'
import { readSchedule } from '../../lib/backup/schedule'
import { Tag } from '../Tag'
import { backupWords } from './backupWords'
import { wording } from '../../wording'
import { Filled } from '../Filled'

/** The setting that backups are switched on by. */
const FOLDER_SETTING = 'FORME_BACKUPS'

/** For whoever answers for the machine: how old the last good backup is, and what is wrong with it. */
export async function BackupCard({ payload }: { payload: Payload }) {
  const schedule = readSchedule(process.env)
  const state = (await payload.kv.get(STATE_KEY)) as BackupState | null
  const { isBad, line, problem } = backupWords({ now: new Date(), schedule, state })
  return (
    <section>
      <h2>{wording.dashboard.backup.heading}</h2>
      <p>
        {isBad && (
          <>
            <Tag tone="bad">{wording.dashboard.backup.lookAfter}</Tag>{' '}
          </>
        )}
        {line}
      </p>
      {problem && <p>{problem}</p>}
      {state?.good && <p className="forme-quiet">{state.good.file}</p>}
      {!schedule && (
        <p className="forme-quiet">
          <Filled
            setting={<code>{FOLDER_SETTING}</code>}
            text={wording.dashboard.backup.unscheduled}
          />
        </p>
      )}
    </section>
  )
}
