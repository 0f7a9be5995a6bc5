import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { EmailAdapter } from 'payload'

/**
 * Mail without a mail server: each message is kept as a file in the folder, readable by the owner
 * of the installation alone, named after the moment it was written, and there as a whole
 * or not at all. Nothing leaves the machine.
 */
export function outbox(folder: string): EmailAdapter<{ file: string }> {
  return () => ({
    name: 'outbox',
    defaultFromAddress: 'desk@localhost',
    defaultFromName: 'Forme',
    sendEmail: async (message) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const moment = new Date().toISOString().replaceAll(':', '-')
      const file = path.join(folder, `${moment}-${randomUUID().slice(0, 8)}.json`)
      await writeFile(`${file}.part`, JSON.stringify(message, null, 2), { mode: 0o600 })
      await rename(`${file}.part`, file)
      return { file }
    },
  })
}
