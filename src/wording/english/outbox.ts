import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

const tried = (times: number) => plural(times, { one: 'Tried once', other: 'Tried # times' })

/** Messages that were not sent, and those that are kept. */
export const outbox = {
  name: 'Outbox',
  hasServer:
    'Messages go out through the mail server. What it did not take is tried again, each time later, for a day and a half.',
  noServer: 'There is no mail server (SMTP_URL), so messages are kept here and nobody gets them.',
  waiting: 'Waiting',
  nothingWaits: 'Nothing waits.',
  kept: 'Kept',
  nothingKept: 'Nothing is kept.',
  columns: { to: 'To', subject: 'Subject', since: 'Since', state: 'State' },
  states: {
    givenUp: 'Given up',
    fresh: 'About to be sent',
    triedAgainAt: (times: number, at: string) => `${tried(times)}, again ${at}`,
    triedAgainNow: (times: number) => `${tried(times)}, again now`,
  },
  secret: 'This message is for its reader alone and is not shown.',
  newest: (messages: number, total: number) =>
    `The newest ${messages} of ${total}. All are in the folder “outbox” of the data folder.`,
}
