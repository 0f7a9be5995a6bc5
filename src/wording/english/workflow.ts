/** What the things of the workflow are called, and why an act is closed. */
export const workflow = {
  stages: {
    drafting: 'Drafting',
    submitted: 'Submitted',
    changesRequested: 'Changes requested',
    approved: 'Approved',
  },

  /** What a role is called, and in one sentence what it lets a person do, for where roles are chosen. */
  roles: {
    writer: {
      name: 'Writer',
      does: 'Writes their own texts and those given to them, and submits them.',
    },
    editor: {
      name: 'Editor',
      does: 'Has all texts, sources and quotations, plans issues, and signs off what others wrote.',
    },
    publisher: {
      name: 'Publisher',
      does: 'Publishes issues, now or at an hour, corrects and withdraws them.',
    },
    admin: {
      name: 'Admin',
      does: 'Lets people in and sets the magazine up; signs off and publishes only with those roles besides.',
    },
  },

  /** What a key for scripts may be used for. */
  scopes: {
    read: 'Read what you may read',
    write: 'Write texts, sources, pictures and comments; import; submit',
    approve: 'Sign off and request changes',
    publish: 'Plan, publish, schedule, roll back and withdraw issues and articles',
    manage: 'People, magazine details and webhooks',
  },

  /**
   * What an issue is called on the desk.
   * @example 'Issue 51 · Autumn 2026 — Copy'
   */
  issueName: (number: number, label: string, title: string) =>
    `Issue ${number} · ${label}${title === '' ? '' : ` — ${title}`}`,

  whyClosed: {
    noEarlierEdition: 'There is no earlier edition that reads otherwise.',
    notPreviewed: 'Preview the issue first.',
  },
}
