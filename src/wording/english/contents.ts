import { grammarOf } from '../grammar'

const { plural, all } = grammarOf('en-GB')

const someWords = (words: number) => plural(words, { one: '# word', other: '# words' })

/** The contents of an issue while they are arranged: sections, articles, days until publication, how full it is. */
export const contents = {
  said: {
    articlesIn: (articles: number, sections: string[]) =>
      `${plural(articles, { other: '# articles' })} are in ${all(sections.map((heading) => `“${heading}”`))} now, in their order.`,
    nothingMore: 'There is nothing more.',
    movedHere: (title: string, from: string, heading: string) =>
      `“${title}” was moved from ${from} to “${heading}”.`,
    newSection: (heading: string, sections: number) =>
      `The section “${heading}” is the last of ${sections}.`,
    movedTo: (title: string, heading: string, issue: string) =>
      `“${title}” was moved to “${heading}” in ${issue}.`,
    undone: (change: string) => `Undone: ${change}`,
    redone: (change: string) => `Done again: ${change}`,
    sectionGone: (heading: string) => `The section “${heading}” is gone.`,
    sectionCalled: (heading: string) => `The section is called “${heading}”.`,
    sectionMoved: (heading: string, place: number, sections: number) =>
      `The section “${heading}” is ${place} of ${sections}.`,
    sectionStuck: {
      up: (heading: string) => `The section “${heading}” cannot go further up.`,
      down: (heading: string) => `The section “${heading}” cannot go further down.`,
    },
    articleStuck: {
      up: (title: string) => `“${title}” cannot go further up.`,
      down: (title: string) => `“${title}” cannot go further down.`,
    },
    articlesStuck: { up: 'They cannot go further up.', down: 'They cannot go further down.' },
    takenOut: (title: string) => `“${title}” is no longer in this issue.`,
    articlesTakenOut: (articles: number) =>
      plural(articles, {
        one: 'An article is no longer in this issue.',
        other: '# articles are no longer in this issue.',
      }),
    place: (title: string, place: number, articles: number, heading: string) =>
      `“${title}” is ${place} of ${articles} in “${heading}”.`,
  },
  fullness: {
    label: 'How full the issue is',
    room: (words: number, full: number, pages: number) =>
      `${someWords(words)}, about ${full} of ${pages} pages: room for ${pages - full} more.`,
    isFull: (words: number, full: number, pages: number) =>
      `${someWords(words)}, about ${full} of ${pages} pages: it is full.`,
    over: (words: number, full: number, pages: number) =>
      `${someWords(words)}, about ${full} of ${pages} pages: ${full - pages} more than the issue can hold.`,
    unbound: (words: number, full: number) =>
      `${someWords(words)}, about ${plural(full, { one: '# page', other: '# pages' })}. How many the issue can hold is said under Edit.`,
  },
  inUse:
    'Somebody else has the form of this issue open and is writing in it. The change is not saved; try again once they have left it.',
  add: {
    open: 'Add an article…',
    to: (heading: string) => `Add to “${heading}”`,
    onTheDesk: 'An article on the desk',
    noneFree: 'None is free',
    choose: 'Choose one',
    nowIn: (title: string, issue: string) => `${title} (now in ${issue})`,
    moveHere: 'Move it here',
    submit: 'Add it',
    newTitle: 'Or the title of a new one',
    begin: 'Start it',
    whoBegins: 'Writers and editors start new articles.',
  },
  timeline: {
    marks: { textDeadline: 'Texts in', due: 'Due', today: 'Today', publication: 'Publication' },
    none: 'The issue has no dates yet. Set the text deadline and the day of publication under Edit.',
    onTheDay: 'the day of publication',
    before: (days: number) =>
      plural(days, { one: 'the day before publication', other: '# days before publication' }),
    after: (days: number) =>
      plural(days, { one: 'the day after publication', other: '# days after publication' }),
  },
  saving: {
    saved: 'Every change is saved at once.',
    saving: 'Saving…',
    refused: 'The last change is not saved.',
    reload: 'Show the contents as they are now',
  },
  panel: {
    undo: 'Undo',
    redo: 'Redo',
    unknownArticle: 'The article',
    thisIssue: 'this issue',
    noSection: 'The issue has no section yet.',
    newHeading: 'Heading of a new section',
    addSection: 'Add the section',
    newSection: 'A new section',
    issues: 'Issues',
    contents: 'Contents',
    untilPublication: 'Until publication',
    word: 'Download for Word',
    wordAside: '(a file for each article, in one archive)',
    readOnly: (message: string) => `You can read the contents and not change them. ${message}`,
  },
  section: {
    name: (heading: string) => `the section “${heading}”`,
    remove: 'Remove the section',
    empty: 'No article yet.',
    heading: (number: number) => `Heading of section ${number}`,
  },
  state: {
    lapsed: (kind: string, held: number, count: number) => `${kind} ${held}/${count} (lapsed)`,
    noProblems: 'no open problems',
    problems: (problems: number) =>
      plural(problems, { one: '# open problem', other: '# open problems' }),
    words: (words: number) => plural(words, { one: '# word', other: '# words' }),
    notes: (notes: number) => plural(notes, { one: '# note', other: '# notes' }),
    with: (name: string) => `with ${name}`,
    withNobody: 'with nobody',
    due: (day: string) => `due ${day}`,
    wasDue: (day: string) => `was due ${day}`,
    dueOn: (due: string, day: string) => `${due} (${day})`,
  },
  article: {
    select: (name: string) => `Select ${name}`,
    title: (title: string) => `“${title}”`,
    unnamed: (place: number) => `article ${place}`,
    notYours: 'An article that is not yours to read',
    move: 'Move…',
    moveOrTakeOut: (name: string) => `Move ${name} elsewhere or take it out`,
    moveUp: (what: string) => `Move ${what} up`,
    moveDown: (what: string) => `Move ${what} down`,
    issue: 'Issue',
    section: 'Section',
    moveToEnd: 'Move to the end of it',
    takeOut: 'Take out of the issue',
    moveForm: (name: string) => `Move ${name}`,
  },
  selection: {
    selected: (articles: number) =>
      plural(articles, { one: '# article selected', other: '# selected' }),
    moveUp: 'Move up',
    moveDown: 'Move down',
    toEndOf: 'To the end of',
    move: 'Move',
    none: 'Select none',
    label: 'What is selected',
  },
}
