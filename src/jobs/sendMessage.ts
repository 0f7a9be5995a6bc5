import type { TaskConfig } from 'payload'

/**
 * Sends one message. It is queued in the transaction of the act it tells of, so that it exists
 * exactly if the act happened, and is sent after the commit; a mail server that does not answer is
 * asked again, each time later.
 */
export const sendMessage: TaskConfig<{
  input: { to: string; subject: string; text: string }
  output: object
}> = {
  slug: 'sendMessage',
  label: 'Send a message',
  inputSchema: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
  ],
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 30_000 } },
  handler: async ({ input, req }) => {
    await req.payload.sendEmail(input)
    return { output: {} }
  },
}
