import { randomUUID } from 'node:crypto'
import type { EmailAdapter } from 'payload'
import { fileStore } from '../files/store'

/** The folder of the messages. */
const OUTBOX = 'outbox'

/**
 * Mail without a mail server: each message is kept as a file of the house, readable by the owner
 * of the installation alone, named after the moment it was written, and there as a whole
 * or not at all. Nothing is sent.
 */
export function outbox(): EmailAdapter<{ file: string }> {
  // Two messages of one millisecond keep their order.
  let lastAt = 0
  return () => ({
    name: 'outbox',
    defaultFromAddress: 'desk@localhost',
    defaultFromName: 'Forme',
    sendEmail: async (message) => {
      lastAt = Math.max(Date.now(), lastAt + 1)
      const moment = new Date(lastAt).toISOString().replaceAll(':', '-')
      const file = `${OUTBOX}/${moment}-${randomUUID().slice(0, 8)}.json`
      await fileStore().write(file, JSON.stringify(message, null, 2))
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
  atMost: number,
): Promise<{ messages: KeptMessage[]; total: number }> {
  const store = fileStore()
  const names = (await store.list(OUTBOX)).filter((name) => name.endsWith('.json'))
  const messages = await Promise.all(
    names
      .toReversed()
      .slice(0, atMost)
      .map(async (name) => {
        const bytes = await store.read(name)
        return bytes ? [toMessage(name, JSON.parse(bytes.toString('utf8')))] : []
      }),
  )
  return { messages: messages.flat(), total: names.length }
}

function toMessage(name: string, kept: unknown): KeptMessage {
  const { subject, text, to } = (typeof kept === 'object' && kept ? kept : {}) as Record<
    string,
    unknown
  >
  return {
    name,
    at: name.replace(/^.*\/(.{10}T\d\d)-(\d\d)-(\d\d\.\d{3}Z).*$/, '$1:$2:$3'),
    to: String(to ?? ''),
    subject: String(subject ?? ''),
    text: typeof text === 'string' ? text : null,
  }
}
