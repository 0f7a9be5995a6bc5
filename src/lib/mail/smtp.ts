import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

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

/**
 * A sender as people write one, `Forme <desk@example.org>` or the address alone, in its parts.
 *
 * @example
 * parseSender('"The desk" <desk@example.org>') // { name: 'The desk', address: 'desk@example.org' }
 */
export function parseSender(from: string): { name: string; address: string } {
  const [, name = '', address = ''] = /^(.*)<([^<>]*)>\s*$/.exec(from) ?? [null, '', from]
  return {
    name: name.trim().replace(/^"(.*)"$/, '$1') || 'Forme',
    address: address.trim(),
  }
}
