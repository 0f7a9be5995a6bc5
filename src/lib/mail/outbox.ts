import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { EmailAdapter } from 'payload'
import { writeWhole } from '../files/writeWhole'

/**
 * Mail without a mail server: each message is kept as a file in the folder, readable by the owner
 * of the installation alone, named after the moment it was written, and there as a whole
 * or not at all. Nothing leaves the machine.
 */
export function outbox(folder: string): EmailAdapter<{ file: string }> {
  // Two messages of one millisecond keep their order.
  let lastAt = 0
  return () => ({
    name: 'outbox',
    defaultFromAddress: 'desk@localhost',
    defaultFromName: 'Forme',
    sendEmail: async (message) => {
      lastAt = Math.max(Date.now(), lastAt + 1)
      const moment = new Date(lastAt).toISOString().replaceAll(':', '-')
      const file = path.join(folder, `${moment}-${randomUUID().slice(0, 8)}.json`)
      await writeWhole(file, JSON.stringify(message, null, 2), { mode: 0o600, folderMode: 0o700 })
      return { file }
    },
  })
}

/** A message as it was kept. `text` is null where it has none but a page; such a one is not shown. */
export type KeptMessage = {
  name: string
  at: string
  to: string
  subject: string
  text: string | null
}

/** The newest messages that the outbox keeps, newest first, and how many there are in all. */
export async function readOutbox(
  folder: string,
  atMost: number,
): Promise<{ messages: KeptMessage[]; total: number }> {
  const names = (await listFiles(folder)).filter((name) => name.endsWith('.json')).toSorted()
  const messages = await Promise.all(
    names
      .toReversed()
      .slice(0, atMost)
      .map(async (name) => {
        const kept: unknown = JSON.parse(await readFile(path.join(folder, name), 'utf8'))
        return toMessage(name, kept)
      }),
  )
  return { messages, total: names.length }
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    // The folder is made with the first message.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function toMessage(name: string, kept: unknown): KeptMessage {
  const { subject, text, to } = (typeof kept === 'object' && kept ? kept : {}) as Record<
    string,
    unknown
  >
  return {
    name,
    at: name.replace(/^(.{10}T\d\d)-(\d\d)-(\d\d\.\d{3}Z).*$/, '$1:$2:$3'),
    to: String(to ?? ''),
    subject: String(subject ?? ''),
    text: typeof text === 'string' ? text : null,
  }
}
