import { grammarOf } from '../grammar'

const { plural, all, either } = grammarOf('en-GB')

/** The front page of the desk: what is to do, the issue in the making, first steps, the server. */
export const dashboard = {
  waiting: {
    mentioned: 'A comment names you',
    suggestions: 'Suggested changes',
    changesRequested: 'Sent back for changes',
    comments: 'Open comments',
    signOff: 'Review and approve',
    assigned: 'Yours to write',
  },
  greeting: (name: string) => `Good day, ${name}`,
  yourDesk: 'Your desk',
  toDo: {
    heading: 'To do',
    none: 'Nothing is waiting for you. What is yours to write, to review or to answer comes here.',
  },
  others: { heading: 'Late or due soon, with others' },
  submitted: { heading: 'Submitted by you', word: 'With its reviewers' },
  forNobody: {
    heading: 'Waiting for nobody',
    unsigned: 'Nobody may approve it',
    unassigned: 'Unassigned',
    assignIt: 'Nobody has this draft. Assign it to somebody on its page Review.',
    why: (kinds: string[]) =>
      `Nobody else is left who may sign it off as ${all(kinds.map((kind) => `“${kind}”`))}: nobody approves their own text.`,
    giveRole: (people: string[]) =>
      `Under People, give ${either(people)} the role of an editor, or invite somebody.`,
    askToGiveRole: (people: string[]) =>
      `Ask an admin to give ${either(people)} the role of an editor, or invite somebody.`,
    invite: 'Under People, invite another editor.',
    askToInvite: 'Ask an admin to invite another editor.',
  },
  latest: {
    heading: 'Texts you worked on last',
    none: 'None yet. Articles come here when you write in them, until they are approved.',
  },
  comments: {
    heading: 'New comments',
    none: 'None. Comments of others on texts you can read come here.',
    on: '{who} on {article}',
  },
  steps: {
    heading: 'Get started',
    done: 'Done',
    admin: 'An admin does this.',
    magazine: {
      what: 'Fill in the magazine’s details',
      why: 'Title, publisher, ISSN and house rules: what every page shows.',
    },
    people: {
      what: 'Add people',
      why: 'Writers write, editors approve, publishers publish. Nobody approves their own text, so there should be two of you.',
    },
    issue: {
      what: 'Make the first issue',
      why: 'A number, a season and sections for its articles.',
      whoYou:
        'Editors and publishers do this. If that is you too, give yourself the role under People.',
      who: 'An editor or a publisher does this.',
    },
    manuscript: {
      what: 'Import a manuscript',
      why: 'Word, Markdown, HTML or plain text, with every note and quotation.',
      who: 'A writer or an editor does this.',
    },
  },
  server: {
    heading: 'The server',
    full: 'The disk is full: pictures and manuscripts cannot be saved. Make room, and nothing else has to be done.',
    missing: (files: number) =>
      plural(files, {
        one: 'A file is missing. Put back what a backup has.',
        other: '# files are missing. Put back what a backup has.',
      }),
    more: (files: number) => `And ${files} more; the log names all.`,
  },
  backup: {
    none: 'No backup of this magazine has been made.',
    firstFailed: (why: string) => `The first one could not be written: ${why}`,
    nextFailed: (why: string) => `The next one could not be written: ${why}`,
    last: (age: string, size: string) => `The last good backup is from ${age} (${size}).`,
    size: (megabytes: string) => `${megabytes} MB`,
    age: {
      underAnHour: 'less than an hour ago',
      hours: (hours: number) => plural(hours, { one: '# hour ago', other: '# hours ago' }),
      days: (days: number) => plural(days, { one: '# day ago', other: '# days ago' }),
    },
    heading: 'Backup',
    lookAfter: 'Look after this',
    unscheduled:
      'None is written by itself: {setting} names the folder where one should be, every day (docs/hosting.md).',
  },
  issue: {
    import: 'Import manuscripts',
    texts: 'Its texts',
    unassigned: 'Unassigned',
    closed: (texts: number) =>
      plural(texts, { one: '# text of others', other: '# texts of others' }),
    textsBy: (textDeadline: string) => `Texts by ${textDeadline}`,
    outOn: (publicationDate: string) => `out on ${publicationDate}`,
    left: (days: number) => plural(days, { one: 'tomorrow', other: 'in # days' }),
    today: 'today',
    late: (days: number) => plural(days, { one: 'a day late', other: '# days late' }),
    noDates: 'No dates yet.',
  },
  nextStep: {
    addTexts: 'Add texts',
    approve: (texts: number) =>
      plural(texts, { one: '# text to approve', other: '# texts to approve' }),
    publish: 'Preview and publish',
  },
}
