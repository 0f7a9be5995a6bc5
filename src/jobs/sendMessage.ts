import type { TaskConfig } from 'payload'
import { wording } from '../wording'

/**
 * Sends one message. It is queued in the transaction of the act it tells of, so that it exists
 * exactly if the act happened, and is sent after the commit; a mail server that does not answer is
 * asked again, each time later, for a day and a half in all.
 *
 * It is sent at least once: a process that dies between sending and writing that down leaves the job,
 * and the message is sent again. Its id is that of the job, so that mail programs show it once.
 */
export const sendMessage: TaskConfig<{
  input: { to: string; subject: string; text: string }
  output: object
}> = {
  slug: 'sendMessage',
  label: wording.press.mailTask,
  inputSchema: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
  ],
  retries: { attempts: 12, backoff: { type: 'exponential', delay: 30_000 } },
  handler: async ({ input, job, req }) => {
    const { host } = new URL(req.payload.config.serverURL)
    const messageId = `<message-${job.id}-${Date.parse(job.createdAt)}@${host}>`
    await req.payload.sendEmail({ ...input, messageId })
    return { output: {} }
  },
}
