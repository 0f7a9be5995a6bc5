import { groups } from './shared'

/** What is kept of what happened; nobody edits these by hand. */
export const records = {
  turns: {
    one: 'Submission',
    many: 'Submission history',
    noun: 'submission',
    group: groups.records,
    about:
      'When a text was submitted, taken back, or sent back with a reason, and which text it was.',
    fields: {
      article: 'Article',
      act: {
        label: 'Act',
        options: {
          submit: 'Submitted',
          takeBack: 'Taken back',
          requestChanges: 'Changes requested',
        },
      },
      contentHash: 'Content hash',
      version: {
        label: 'Version',
        about: 'The version of the article that holds this text.',
      },
      by: 'By',
      at: 'At',
      note: 'Note or reason',
    },
  },
  'sign-offs': {
    one: 'Sign-off',
    many: 'Sign-offs',
    noun: 'sign-off',
    group: groups.records,
    about: 'Approvals, each of one exact text by one person. Never changed, never deleted.',
    fields: {
      article: 'Article',
      kind: 'Kind',
      contentHash: 'Content hash',
      by: 'By',
      at: 'At',
      note: 'Note',
      fourEyes: {
        label: 'Given by a second person',
        about: 'Off where the magazine lets one person approve their own text.',
      },
    },
  },
  comments: {
    one: 'Comment',
    many: 'Comments',
    noun: 'comment',
    group: groups.records,
    about: 'What was said about passages of a text. Readers never see it.',
    fields: {
      article: 'Article',
      text: 'Text',
      answers: {
        label: 'In answer to',
        about: 'The comment that opened the thread.',
      },
      anchor: {
        label: 'Anchor',
        about: 'The passage, in its words and by its place (W3C selectors).',
      },
      contentHash: {
        label: 'Content hash',
        about: 'The text it was written about.',
      },
      by: 'By',
      authorName: {
        label: 'Name in the file',
        about: 'Whoever wrote it in Word; it was brought here by the person above.',
      },
      at: 'At',
      mentions: {
        label: 'Mentions',
        about: 'Colleagues who are named in it with an @.',
      },
      resolvedBy: 'Resolved by',
      resolvedAt: 'Resolved at',
    },
  },
  suggestions: {
    one: 'Suggestion',
    many: 'Suggestions',
    noun: 'suggestion',
    group: groups.records,
    about: 'What somebody would change in a text, and what became of it.',
    fields: {
      article: 'Article',
      words: {
        label: 'Words',
        about: 'What goes, and what comes.',
      },
      change: {
        label: 'Change',
        about: 'Tokens taken out of a block and others put in.',
      },
      base: {
        label: 'Base',
        about: 'The block in which it was made, as it was.',
      },
      fingerprint: {
        label: 'Fingerprint',
        about: 'What knows it again when the same file comes back twice.',
      },
      contentHash: {
        label: 'Content hash',
        about: 'The text beside which it was laid.',
      },
      author: {
        label: 'Author',
        about: 'Who wrote it; nobody where a file names somebody unknown here.',
      },
      authorName: 'Author name',
      by: 'Brought by',
      source: {
        label: 'Source',
        options: {
          desk: 'The desk',
          file: 'A file',
        },
      },
      at: 'At',
      message: {
        label: 'Message',
        about: 'Why, in its author’s words.',
      },
      state: {
        label: 'State',
        options: {
          open: 'Open',
          taken: 'Taken',
          left: 'Left',
          withdrawn: 'Withdrawn',
        },
      },
      settledBy: 'Settled by',
      settledAt: 'Settled at',
      answer: 'Answer',
    },
  },
  editions: {
    one: 'Edition',
    many: 'Editions',
    noun: 'edition',
    group: groups.records,
    about: 'What was published: the whole of an issue as readers got it.',
    fields: {
      issue: 'Issue',
      ordinal: 'Edition',
      kind: {
        label: 'Kind',
        options: {
          first: 'First edition',
          correction: 'Correction',
          rollback: 'Return to an earlier edition',
        },
      },
      manifestHash: 'Manifest hash',
      manifest: 'Manifest',
      by: 'By',
      at: 'At',
      note: 'Note to readers',
      corrections: {
        label: 'Corrections',
        about: 'Article by article: what kind of correction, and what changed.',
      },
    },
  },
  'audit-entries': {
    one: 'Audit entry',
    many: 'Audit',
    noun: 'audit entry',
    group: groups.records,
    about: 'Every act and every refusal: who, through which door, on what, and why.',
    fields: {
      at: 'At',
      event: {
        label: 'Event',
        about: 'Such as article.signOff, issue.publish or user.edit.',
      },
      outcome: {
        label: 'Outcome',
        options: {
          done: 'Done',
          refused: 'Refused',
        },
      },
      reason: 'Reason',
      actor: 'Actor',
      actorName: 'Actor name',
      door: {
        label: 'Door',
        options: {
          rest: 'Desk or REST',
          local: 'Script',
          job: 'Job',
        },
      },
      subject: {
        label: 'Subject',
        about: 'Such as articles/12.',
      },
      hashBefore: 'Hash before',
      hashAfter: 'Hash after',
      details: 'Details',
    },
  },
  'word-exports': {
    one: 'Export to Word',
    many: 'Exports to Word',
    noun: 'export to Word',
    group: groups.records,
    about: 'Texts as they left for Word, so that what comes back is known again.',
    fields: {
      name: 'Export',
      article: 'Article',
      contentHash: 'Content hash',
      at: 'At',
      kept: 'Kept',
    },
  },
}
