import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { parseSender } from './parseSender'

const SECOND = 1000

/**
 * Mail through an SMTP server. `url` is its address with name and password
 * (`smtps://name:password@mail.example:465`), `from` the sender of everything. A server that does
 * not answer is given up on within a minute in all, so that a job never runs longer (jobs/runQueue);
 * the job tries again later. A message is what it says: files and addresses it names are not fetched.
 */
export function smtp({ from, url }: { from: string; url: string }): EmailAdapter<object> {
  const sender = parseSender(from)
  const transport = createTransport({
    url,
    connectionTimeout: 10 * SECOND,
    dnsTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 15 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return () => ({
    name: 'smtp',
    defaultFromAddress: sender.address,
    defaultFromName: sender.name,
    sendEmail: (message) => transport.sendMail({ from: sender, ...message }),
  })
}
