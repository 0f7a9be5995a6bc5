import type { User } from '../../payload-types'

/** What people can choose to be told of (`messages` of Users). */
export type MessageKind = NonNullable<User['messages']>[number]

type Facts = {
  /** Who did it; absent where nobody in particular did. */
  by: string | null
  /** Where on the desk it is. */
  href: string
  /** Where a person chooses what they get. */
  account: string
}

/**
 * What a message says. A subject is read on locked screens and passes through many hands, and so
 * does a letter: neither holds a title, a name of an author or a word of a text. Whoever wants to
 * know more signs in.
 */
const WORDS: Record<MessageKind, { subject: string; text: (by: string) => string }> = {
  reviewAsked: {
    subject: 'A text waits for you',
    text: (by) => `${by} submitted a text. You can sign it off or ask for changes.`,
  },
  changesRequested: {
    subject: 'Changes are requested',
    text: (by) => `${by} asks for changes in a text of yours. The reason is on the desk.`,
  },
  approved: {
    subject: 'A text is approved',
    text: (by) => `A text of yours is approved. The last sign-off was given by ${by}.`,
  },
  lapsed: {
    subject: 'An approval has lapsed',
    text: (by) =>
      `${by} changed a text that had been signed off, or something it prints. It holds again if the text is restored; otherwise it has to be submitted and read once more.`,
  },
}

/** Subject and body of a message of this kind. */
export function messageWords(
  kind: MessageKind,
  { account, by, href }: Facts,
): { subject: string; text: string } {
  const { subject, text } = WORDS[kind]
  const paragraphs = [text(by ?? 'Somebody'), href, `What you are told of is up to you: ${account}`]
  return { subject, text: `${paragraphs.join('\n\n')}\n` }
}
