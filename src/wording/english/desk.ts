import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** What stands around every page of the desk: what is due, what an act answers, the navigation, names of controls. */
export const desk = {
  due: {
    today: 'due today',
    tomorrow: 'due tomorrow',
    in: (days: number) => plural(days, { other: 'due in # days' }),
    late: (days: number) => plural(days, { one: 'a day late', other: '# days late' }),
  },
  moment: {
    utc: (moment: string) => `${moment} UTC`,
    inZone: (moment: string, zone: string) => `${moment} (${zone})`,
  },
  act: {
    signedOut:
      'You are no longer signed in, so nothing was done. Sign in again in another tab, then come back and try once more: what you have written is still here.',
    failed:
      'The desk met a fault of its own. Nothing is half done: try again, and if it goes on, tell your admin the time.',
    unreached:
      'The desk did not answer. What you have written is still here: try again in a moment. If it was done after all, the desk will say so.',
    working: 'One moment…',
  },
  fields: {
    name: (place: number) => `Name ${place}`,
    contents: 'Contents',
    saveIssueFirst: 'Save the issue first; then put its sections together.',
    arrangeContents: 'Put the sections and articles together',
  },
  filters: { label: 'Articles by stage', all: 'All', mine: 'Mine', overdue: 'Overdue' },
  audit: {
    from: 'From',
    to: 'To',
    about: 'About',
    aboutExample: 'articles/12',
    download: 'Download as CSV',
  },
  theDesk: 'The desk',
  /** An article that has no title yet. */
  untitled: 'Untitled',
  nav: {
    toDo: 'To do',
    yours: (texts: number) => plural(texts, { one: '# text of yours', other: '# texts of yours' }),
    thisIssue: 'This issue',
    issue: (number: number, label: string) => `Issue ${number} · ${label}`,
    tabs: { contents: 'Contents', manuscripts: 'Manuscripts', publish: 'Publish' },
    texts: (texts: number) => plural(texts, { one: '# text', other: '# texts' }),
  },
  controls: {
    page: 'This page',
    tabs: 'Tabs of this page',
    selectAll: 'Select all on this page',
    select: (row: string) => `Select ${row}`,
    selectRow: 'Select this row',
    moreActions: 'More actions',
    rowActions: 'Actions for this row',
    openPanel: 'Open in a panel',
    copyAddress: 'Copy the address',
    removeFile: 'Take the file away',
    editPicture: 'Edit the picture',
    removePicture: 'Take the picture out',
    clearDate: 'Clear the date',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    moveRow: 'Move this row',
    addNew: 'Add a new one',
    whereYouAre: 'Where you are',
    whatCanBeDone: 'What can be done here',
    language: 'Language',
    date: 'Date',
    choose: 'Choose',
    clear: (field: string) => `Clear ${field}`,
    clearChoice: 'Clear the choice',
  },
}
