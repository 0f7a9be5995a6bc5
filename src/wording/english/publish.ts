import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

const theArticles = (articles: number) =>
  plural(articles, { one: 'its article', other: 'all # articles' })

/** The tab “Publish” of an issue: what stands in the way, the preview, publication, and what can follow it. */
export const publish = {
  preview: {
    whatItIs:
      'A preview puts the issue together exactly as readers would get it. Only what has been previewed can be published.',
    shown: 'This is the issue {hash}. {link} {aside}',
    read: 'Read it as readers would',
    readAside: '(opens in a new tab; only the desk can see it)',
    outdated: 'The issue has changed since the preview of {hash}. Preview it again.',
    difference: (ordinal: number) => `What it changes for readers of edition ${ordinal}`,
    make: 'Preview the issue',
    again: 'Preview it again',
  },
  readiness: {
    ready: '{ready} Nothing stands in the way of publication.',
    readyWord: 'Ready.',
    closed: (obstacles: number) =>
      plural(obstacles, {
        one: 'One obstacle is in articles that are not yours to read.',
        other: '# obstacles are in articles that are not yours to read.',
      }),
    heading: 'Readiness',
    headingCounted: (obstacles: number) =>
      plural(obstacles, { one: 'Readiness: # obstacle', other: 'Readiness: # obstacles' }),
    theIssue: 'The issue',
    goThere: 'Go there',
    goToNote: (note: number) => `Go to note ${note}`,
    goToPicture: 'Go to the picture',
  },
  rollBack: {
    act: {
      name: 'Go back to an earlier edition',
      what: 'Its content is published again as a new edition, at once and whole. Texts on the desk stay as they are.',
      submit: 'Publish it again',
      begin: 'Publish it again…',
      question: 'Publish it again?',
      yes: 'Yes, publish it again',
      done: 'Readers have the earlier content again.',
    },
    choice: 'Edition to go back to',
    edition: (ordinal: number, kind: string, at: string) => `Edition ${ordinal}, ${kind}, ${at}`,
    note: 'Note to readers: why',
    sees: [
      'From this moment readers see the content of {choice} in place of what they have now, all of it at once.',
      'Readers are told: “{words}”',
      'What is newer stays in the history, and on the desk; it can be published again.',
    ],
  },
  withdraw: {
    act: {
      name: 'Withdraw the issue',
      what: 'Its addresses answer that it is gone, and why. Its editions stay in the history; publishing it again or going back to an edition brings it back.',
      submit: 'Withdraw the issue',
      begin: 'Withdraw the issue…',
      question: 'Withdraw the issue?',
      yes: 'Yes, withdraw the issue',
      done: 'The issue is withdrawn.',
    },
    reason: 'Reason, for readers',
    sees: (articles: number) => [
      `Whoever opens the issue or ${plural(articles, { one: 'its article', other: 'one of its # articles' })} is told that it is gone, and reads: “{words}”`,
      'It is no longer in the archive, the search, the feeds or the downloads.',
    ],
  },
  withdrawArticle: {
    act: {
      name: 'Withdraw one article',
      what: 'Its addresses answer that it is gone, and why; the issue names it as withdrawn. It stays so through later editions until it is given back.',
      submit: 'Withdraw the article',
      begin: 'Withdraw the article…',
      question: 'Withdraw the article?',
      yes: 'Yes, withdraw the article',
      done: 'The article is withdrawn.',
    },
    choice: 'Article',
    sees: [
      'Whoever opens “{choice}” is told that it is gone, and reads: “{words}”',
      'The contents of the issue name it as withdrawn; the rest of the issue stays as it is.',
    ],
    noneToWithdraw: 'Readers have no article of this issue.',
  },
  reinstate: {
    act: {
      what: 'It is read again as the current edition of its issue has it.',
      submit: 'Give it back',
      done: 'Readers have the article again.',
    },
    withdrawnSince: (title: string, at: string, reason: string) =>
      `“${title}” is withdrawn since ${at}: ${reason}`,
    name: (title: string) => `Give “${title}” back to readers`,
  },
  unschedule: {
    act: {
      name: 'Cancel the scheduled publication',
      what: 'Nothing is published at that hour. The preview can be scheduled again.',
      submit: 'Cancel it',
      done: 'The issue is no longer scheduled.',
    },
  },
  confirmNotes: {
    act: {
      name: 'Confirm the notes that read differently',
      what: 'Says that these notes and lists of works are right as the citation style and the rules for notes make them now. The preview shows them; the sign-offs of the texts stay.',
      submit: 'Confirm them',
      done: 'The notes are confirmed.',
    },
  },
  holdDraft: {
    act: {
      name: 'Correct a misprint without waiting for this draft',
      what: 'The draft is set aside and nothing of it is lost. In its place stands the text that readers have, to be corrected, approved and published; then the draft is taken up again.',
      submit: 'Set the draft aside',
      done: 'The draft is set aside: the newest draft is now the text readers have.',
    },
    closed: (why: string) => `Set it aside: ${why}`,
  },
  resumeDraft: {
    act: {
      name: 'Go on with the draft that was set aside',
      what: 'It becomes the newest draft again. The text it takes the place of stays among the versions.',
      submit: 'Take it up again',
      done: 'The draft that was set aside is the newest again.',
    },
    closed: (why: string) => `Take it up again: ${why}`,
  },
  waiting: {
    held: 'A longer draft is set aside.',
    waits: 'Readers keep the text they have until the draft is approved.',
    heading: 'Drafts readers do not get yet',
  },
  notNow: 'Not now',
  plan: {
    replaces: (edition: number, issue: string, articles: number) =>
      `Edition ${edition} of ${issue} takes the place of the one readers have, with ${theArticles(articles)} at once.`,
    first: (edition: number, issue: string, articles: number) =>
      `Edition ${edition} of ${issue} goes before readers, who have nothing of it now, with ${theArticles(articles)} at once.`,
    noNote: 'Readers get no note.',
    note: (note: string) => `Readers are told: “${note}”`,
    corrections: {
      misprint: (title: string, what: string) => `Misprint in “${title}”: “${what}”`,
      correction: (title: string, what: string) => `Correction in “${title}”: “${what}”`,
      retraction: (title: string, what: string) => `Retraction in “${title}”: “${what}”`,
    },
    waits: (title: string) => `“${title}” stays as readers have it; its new draft waits.`,
    undone:
      'It can be undone by going back to an earlier edition or by withdrawing the issue; what was published stays in its history.',
  },
  editionKinds: {
    first: 'first edition',
    correction: 'correction',
    rollback: 'return to an earlier edition',
  },
  correctionKinds: {
    misprint: 'Misprint: the meaning stays',
    correction: 'Correction: something was wrong',
    retraction: 'Retraction: not to be relied upon',
  },
  state: {
    withdrawn: (at: string) => `Withdrawn ${at}`,
    scheduled: (at: string) => `To be published ${at}`,
    published: (ordinal: number) => `Published: readers have edition ${ordinal}`,
    unpublished: 'Not published yet',
    correctOrWithdraw: 'Correct or withdraw',
  },
  timeZone: {
    example: 'Europe/London',
    unknown: (words: string, kept: string) =>
      `No time zone is called “${words}”. Write a place in it, such as Berlin, and choose from the list; ${kept} stays until then.`,
    label: 'Time zone',
    whatFor: 'Hours of publication are given and shown in it.',
  },
  form: {
    scheduled: 'Scheduled.',
    published: 'Published: readers have it now.',
    firstNote: 'Note to readers (may be left empty)',
    note: 'Note to readers: what is different',
    publish: 'Publish…',
    schedule: 'Schedule…',
    sayFirst: 'Say what readers are told first.',
    publishQuestion: 'Publish now?',
    scheduleQuestion: 'At which hour?',
    scheduleLapses: 'If anything of the issue changes before that hour, it is not published.',
    publishNow: 'Publish now',
    scheduleIt: 'Schedule it',
    notYet: 'Not yet',
    correctionKind: 'Kind of correction',
    whatChanged: 'What changed, for readers',
  },
  hour: {
    label: 'Day and hour',
    whose: (timeZone: string) => `Hours are those of ${timeZone}.`,
    never: (timeZone: string) =>
      `Clocks in ${timeZone} never show this hour on that day. Choose another.`,
    past: (there: string, inUTC: string) =>
      `That hour is past: it was ${there}, ${inUTC}. Choose a later one, or publish now.`,
    said: (there: string, inUTC: string) => `That is ${there}, ${inUTC}.`,
  },
  view: {
    issues: 'Issues',
    name: 'Publish',
    atPresent: 'At present',
    preview: 'Preview',
    publication: 'Publication',
    whatReadersHave: 'What readers have',
    allEditions: 'All editions, and what differs between them',
  },
  now: {
    withdrawn: '{gone}, since {at}: {reason}',
    gone: 'Readers are told that this issue is gone',
    printed: '{edition}, published by {by}, {at}.',
    edition: (ordinal: number, kind: string) => `Readers have edition ${ordinal} (${kind})`,
    unpublished: '{not} Readers have nothing of this issue.',
    not: 'Not published yet.',
    missed: '{missed} {why} Nothing is scheduled any more.',
    missedHour: (at: string) => `Not published at its hour, ${at}.`,
    scheduled:
      '{hour}, as {by} scheduled it. If anything of the issue changes before, it is not published and {by} is told.',
  },
}
