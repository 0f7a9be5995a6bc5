/**
 * What is sent to people. A subject is read on locked screens and passes through many hands, and so
 * does a letter: neither holds a title, a name of an author or a word of a text.
 */
export const mails = {
  /** What happened to an article, by the kind of message people choose. */
  acts: {
    reviewAsked: {
      subject: 'A text is for you to review',
      text: (by: string) => `${by} submitted a text. You can sign it off or ask for changes.`,
    },
    changesRequested: {
      subject: 'Changes are requested',
      text: (by: string) => `${by} asks for changes in a text of yours. The reason is on the desk.`,
    },
    approved: {
      subject: 'A text is approved',
      text: (by: string) => `A text of yours is approved. The last sign-off was given by ${by}.`,
    },
    lapsed: {
      subject: 'An approval has lapsed',
      text: (by: string) =>
        `${by} changed a text that had been signed off, or something it shows. It holds again if the text is restored; otherwise it has to be submitted and read once more.`,
    },
    suggested: {
      subject: 'Changes are suggested',
      text: (by: string) =>
        `${by} suggests changes in a text, or has answered those you suggested. They stand beside its lines.`,
    },
    mentioned: {
      subject: 'A comment names you',
      text: (by: string) => `${by} names you in a comment on a text. It is in your To do.`,
    },
  },
  /** Where nobody in particular did it. */
  somebody: 'Somebody',
  upToYou: (account: string) => `What you are told of is up to you: ${account}`,

  invitation: {
    subject: 'Your way to the desk',
    text: (name: string, days: number, link: string) =>
      `${name},\n\nthis link lets you choose your password and takes you to the desk. It works once, for ${days} days.\n\n${link}\n`,
  },

  /** What became of a change whose storing was not confirmed; `at` is a day and a minute in UTC. */
  outcome: {
    stored: {
      subject: 'What you saved is saved',
      text: (day: string, minute: string) =>
        `On ${day} at ${minute} UTC the database stopped while you were saving. It is back, and your change is saved; you need not make it again.\n`,
    },
    lost: {
      subject: 'What you saved was not saved',
      text: (day: string, minute: string) =>
        `On ${day} at ${minute} UTC the database stopped while you were saving. It is back, and your change is not saved: please make it again.\n`,
    },
  },
}
