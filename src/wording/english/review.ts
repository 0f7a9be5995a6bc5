import { grammarOf } from '../grammar'

const { plural, either } = grammarOf('en-GB')

const someChanges = (changes: number) => plural(changes, { one: 'A change', other: '# changes' })

/** What differs between two texts, counted; the head of an article is there or not. */
type Differences = {
  head: boolean
  changed: number
  inserted: number
  deleted: number
  moved: number
  /** Notes that readers see printed otherwise, and those that have another number and nothing else. */
  printed: number
  numbered: number
  references: number
  quotations: number
}

/** All that differs, in one sentence: `2 paragraphs changed, one new; one note reads differently.` */
function sumDifferences(count: Differences): string {
  const some = (number: number, one: string, other: string) =>
    number === 0 ? '' : plural(number, { one, other })
  const list = (parts: string[], mark: string) => parts.filter((part) => part !== '').join(mark)
  const paragraphs = [
    some(count.changed, 'one paragraph changed', '# paragraphs changed'),
    some(count.inserted, 'one new', '# new'),
    some(count.deleted, 'one gone', '# gone'),
    some(count.moved, 'one moved', '# moved'),
  ]
  const parts = [
    count.head ? 'the head of the article' : '',
    list(paragraphs, ', '),
    some(count.printed, 'one note reads differently', '# notes read differently'),
    some(count.numbered, 'one note has only another number', '# notes have only another number'),
    some(count.references, 'one reference differs', '# references differ'),
    some(count.quotations, 'one quotation differs', '# quotations differ'),
  ]
  const sentence = list(parts, '; ')
  if (sentence === '') return 'Word for word the same.'
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** The review of an article: what differs, what can be done, sign-offs, comments. */
export const review = {
  acts: {
    submit: {
      name: 'Submit the text',
      done: 'Submitted.',
      asks: 'A word to whoever reads it (may be left empty)',
      what: 'It can then be read and answered. Until it is answered or taken back nobody can write in it on the desk.',
    },
    signOff: {
      name: 'Sign off',
      ofKind: (kind: string) => `Sign off: ${kind}`,
      done: 'Signed off.',
      asks: 'A note (may be left empty)',
      what: 'You have read it as it stands above, and it may be published like this.',
    },
    requestChanges: {
      name: 'Ask for changes',
      done: 'Sent back.',
      asks: 'What has to change, and why',
      what: 'The text goes back to be written on.',
    },
    takeBack: {
      name: 'Take it back',
      done: 'Taken back.',
      what: 'To go on writing. Sign-offs it has by then stay with the text.',
    },
    assign: {
      name: 'Give it to somebody',
      done: 'Noted.',
      what: 'Who has it now, and until when.',
      who: 'Who has it',
      nobody: 'Nobody',
      due: 'Due on',
    },
    readAgain: 'Read it again',
    none: 'There is nothing you can do here now.',
    closed: 'Not open to you now',
    fingerprint:
      'The fingerprint of this text is {hash}: it becomes another with every change that readers would see. An approval is of this text and no other.',
  },
  banner: {
    readOnly: 'The text is for reading only until it is answered or taken back.',
    openReview: 'Open the review',
    label: 'Submitted',
    submitted: 'Submitted.',
  },
  base: {
    none: 'No text of this article was approved or published yet, so all of it is new.',
    approved: (at: string) => `Compared with the text approved on ${at}.`,
    approvedAndPrinted: (at: string, edition: number, issue: string) =>
      `Compared with the text approved on ${at}, edition ${edition} of ${issue}.`,
    published: 'Compared with what readers have.',
    publishedIn: (edition: number, issue: string) =>
      `Compared with what readers have, edition ${edition} of ${issue}.`,
    notExact: 'A picture or a name in it was changed since; those are shown as they are now.',
  },
  block: {
    moved: (movedFrom: number) => `Moved here; it was paragraph ${movedFrom}`,
    inserted: 'New',
    deleted: 'Taken out',
    was: {
      heading: 'was a heading',
      paragraph: 'was a paragraph',
      listItem: 'was an item of a list',
      quotation: 'was a displayed quotation',
      figure: 'was a picture',
      post: 'was a post',
      aside: 'was the head of an aside',
      rule: 'was a rule',
    },
    movedAndWas: (moved: string, was: string) => `${moved}, ${was}`,
    unchanged: (paragraphs: number) =>
      plural(paragraphs, {
        one: '# paragraph without a change',
        other: '# paragraphs without a change',
      }),
    aside: 'Aside',
    begins: { inserted: '[inserted: ', deleted: '[deleted: ' },
    note: (number: string | number) => `Note ${number}`,
  },
  fields: {
    unseen: 'It differs in a way that words do not show.',
    names: {
      text: 'Words',
      originalText: 'Words of the original',
      translationCredit: 'Translation',
      reference: 'Source',
      locator: 'Place in the source',
      speaker: 'Speaker',
      author: 'Authors',
      editor: 'Editors',
      translator: 'Translators',
      issued: 'Year',
      publisher: 'Publisher',
      'publisher-place': 'Place',
      'container-title': 'Published in',
      'title-short': 'Short title',
      page: 'Pages',
      volume: 'Volume',
      edition: 'Edition',
    },
  },
  records: { added: 'New in this text', removed: 'No longer used', changed: 'Corrected' },
  notes: {
    heading: 'Notes',
    unchanged: (notes: number) =>
      plural(notes, { one: '# note without a change', other: '# notes without a change' }),
    wasNumber: (number: number) => `It was number ${number}.`,
    readsTheSame: 'It is recorded otherwise and reads the same.',
  },
  differences: sumDifferences,
  view: {
    articles: 'Articles',
    name: 'Review',
    acts: 'What you can do',
    toRead: 'What there is to read',
    signOffs: 'Sign-offs',
    activity: 'What happened',
    noActivity: 'Nothing has happened yet.',
    word: 'Download for Word',
    parts: 'Parts of this page',
    references: 'References that differ',
    quotations: 'Quotations that differ',
    problems: (problems: number) =>
      problems === 0 ? 'No problems' : plural(problems, { one: '# problem', other: '# problems' }),
    comments: (open: number) =>
      open === 0
        ? 'No open comments'
        : plural(open, { one: '# open comment', other: '# open comments' }),
    nothingToPutRight: 'Nothing to put right',
    toPutRight: 'To put right',
  },
  comments: {
    howTo:
      'To comment on the text, select words of it, or take the button “Comment” beside a paragraph.',
    whileOpen: 'They stand beside the text. While one is open, the text cannot be approved.',
    lost: 'Their words are gone from the text',
    onTheseWords: 'Comment on these words',
    on: (words: string) => `Comment on “${words}”`,
    resolvedSummary: (name: string, words: string) => `Resolved: ${name}, “${words}”`,
    resolvedBy: (name: string, at: string) => `Resolved by ${name}, ${at}`,
    wordsGone: 'Its words are gone',
    wordsChanged: 'Its words were changed',
    wasOn: (exact: string) => `It was on “${exact}”`,
    by: (name: string) => `Comment by ${name}`,
    yourAnswer: 'Your answer',
    answer: 'Answer',
    answered: 'Answered.',
    neverMind: 'Never mind',
    reopen: 'Open it again',
    reopened: 'Open again.',
    resolve: 'Resolve',
    resolved: 'Resolved.',
    yours: 'Your comment',
    placeholder: 'What is the matter with it?',
    comment: 'Comment',
    sent: 'The comment is with the text.',
  },
  suggestions: {
    open: (changes: number) =>
      plural(changes, {
        one: '# suggested change is open.',
        other: '# suggested changes are open.',
      }),
    toAnswer: '{open} Each has to be taken or left before the text can be approved.',
    ownTaken: (author: string, changes: number) =>
      `${someChanges(changes)} that ${author} suggested and took ${plural(changes, { one: 'is', other: 'are' })} in this text.`,
    taken: (author: string, by: string, changes: number) =>
      `${someChanges(changes)} that ${author} suggested and ${by} took ${plural(changes, { one: 'is in this text: it is a change', other: 'are in this text: they are changes' })} of both, and neither can approve it.`,
  },
  signOffs: {
    states: { held: 'Holds', lapsed: 'Lapsed', missing: 'Missing' },
    onePair: 'One pair of eyes',
    ownTexts:
      'This magazine lets people approve their own text. Every approval says whether a second person gave it.',
    distinct: 'Each kind is signed off by a different person.',
    tooFew: 'Not enough people',
    ifSubmitted: 'If you submit this text, it cannot be approved.',
    whyTooFew:
      'Nobody signs off a text they began, submitted or changed, or are named on, and nobody else in the house can give every sign-off that is missing.',
    wantedFrom: (people: number) =>
      plural(people, { one: 'wanted from # person', other: 'wanted from # people' }),
    none: 'Nobody has given it yet.',
    given: '{who}, {at}, of the text with the fingerprint {hash}',
    alone: 'Given without a second person',
    nobodyCan: 'Nobody in the house can give it.',
    canGive: (people: string[]) => `Can be given by ${either(people)}.`,
  },
}
