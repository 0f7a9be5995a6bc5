import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** The notes and works of an article as printed, why notes read differently, and the style of the magazine. */
export const citations = {
  preview: {
    formatting: 'Formatting three notes…',
    invalid: 'This file cannot be the style of the magazine:',
    line: (line: number, what: string) => `Line ${line}: ${what}`,
    inText:
      'This style was made for citations in the running text. Forme has notes: what the style would set in brackets or as a number stands in a note, and readers find the work in the list of works cited.',
    ofSample: 'No article of the magazine cites a work yet, so these are notes of a sample.',
    ofArticle: (article: string) => `Three notes of “${article}”. Nothing is saved yet.`,
    now: 'As they are now',
    then: 'As it would be',
    noWorks: 'The style has no list of works cited; the magazine’s own is used.',
    works: 'The list of works cited begins:',
  },
  numberColumn: 'No.',
  problems: {
    none: 'Every note has its source, and every source what it needs.',
    openReference: 'Open the reference',
    openText: 'Open the text',
    note: (note: number) => `Note ${note}`,
    openQuotation: 'Open the quotation',
  },
  view: {
    articles: 'Articles',
    name: 'Citations',
    nothingToPutRight: 'Nothing to put right',
    toPutRight: 'To put right',
    changes: 'What changed in the notes',
    notes: 'Notes as readers see them',
    works: 'Works cited',
  },
  works: {
    none: 'The text cites no work.',
    onRecord: 'only on the record of a quotation',
    inNotes: (notes: number) =>
      plural(notes, { one: 'in note {notes}', other: 'in notes {notes}' }),
  },
  style: {
    reading: 'Reading the style…',
    isRead: (name: string) => `“${name}” is read.`,
    label: 'Citation style',
    house: 'House style of Forme',
    named: 'A style by its name',
    own: 'A style file of our own (CSL)',
    name: 'Name of the style',
    nameExample: 'Chicago, MHRA, Zeitschrift für …',
    file: 'Style file',
    inUse: (title: string) => `In use: ${title}`,
    notSaved: (title: string) => `Not saved yet: ${title}`,
    untitled: 'a style without a title',
    whatFollows:
      'Every note and the list of works cited follow it. After a change, readiness lists the notes of approved texts that read differently, for an editor to confirm.',
  },
  changes: {
    comparedWith: 'Compared with the text',
    compare: 'Compare',
    saves: {
      save: (at: string) => `saved ${at}`,
      submit: (at: string) => `submitted ${at}`,
      takeBack: (at: string) => `taken back ${at}`,
      requestChanges: (at: string) => `sent back for changes ${at}`,
    },
    none: 'No note reads differently.',
    sum: (differing: number, renumbered: number) =>
      `${plural(differing, { one: '# note reads', other: '# notes read' })} differently, ${plural(renumbered, { one: '# has', other: '# have' })} only another number.`,
    renumbered: 'Notes that only have another number',
    isNow: '{before} is now {after}: {why}',
    before: 'Before',
    now: 'Now',
    why: 'Why',
  },
  reasons: {
    added: 'The note is new.',
    removed: 'The note is gone.',
    moved: 'The note was moved.',
    renumbered: 'Notes before it came, went or were moved.',
    ibidFormed: 'The note before it now cites the same work alone, so it is “ibid.”.',
    ibidBroken: 'The note before it no longer cites the same work alone, so it is no “ibid.”.',
    becameFirstMention: 'It is now the first to name the work, so it names it in full.',
    becameLaterMention: 'The work is named before it now, so it names it in short.',
    sourceChanged: 'It cites another work.',
    locatorChanged: 'The place in the work was changed.',
    wordsChanged: 'Its words were changed.',
    textCorrected: 'The record of the work, or the words after the citation, were corrected.',
  },
  notes: {
    none: 'The text has no notes.',
    asPrinted: 'As readers see it',
    spelledOut: 'Spelled out',
    inText: (number: number) => `Note ${number} in the text`,
  },
}
