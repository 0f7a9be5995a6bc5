/** What a note is called where something is said of it; the text where no note is meant. */
const at = (note: number | undefined) => (note === undefined ? 'The text' : `Note ${note}`)

/** What is wrong with a fact of the apparatus: the note as printed, and the words at fault. */
type Facts = {
  note: number | undefined
  what: string
  /** What a reference lacks, in CSL’s names. */
  missing: readonly string[]
}

/** What is said of notes and references, and of the style that prints them. */
export const apparatus = {
  /** By the kind of problem (`citations/integrity`). */
  problems: {
    markerWithoutNote: ({ note }: Facts) =>
      `${at(note)}: the text has its number, but there is no such note.`,
    noteWithoutMarker: ({ what }: Facts) => `A note is not marked anywhere in the text: ${what}`,
    noteWithoutText: ({ note }: Facts) => `${at(note)} has neither a citation nor words.`,
    citationWithoutReference: ({ note }: Facts) =>
      `${at(note)} has a citation that names no known reference.`,
    ibidTyped: ({ note, what }: Facts) =>
      `${at(note)} has “${what}” as typed text. Cite the source; the word is printed where it holds.`,
    locatorMissing: ({ note, what }: Facts) =>
      `${at(note)} stands under a quotation and does not say where in ${what} it is.`,
    referenceIncomplete: ({ missing, what }: Facts) =>
      `The reference “${what}” has no ${missing.join(', no ')}.`,
    referenceKeyShared: ({ what }: Facts) => `These references are one work: ${what}. Merge them.`,
    quotationAltered: ({ note, what }: Facts) =>
      `${at(note)}: the quotation differs from its source text at “${what}”. Correct one of them, or record a reason.`,
    quotationEmpty: ({ note }: Facts) => `${at(note)}: the quotation has no words.`,
    noteNumberTyped: ({ note, what }: Facts) =>
      `${at(note)}: “${what}” is typed as figures, which will be wrong once notes move. Make it a link.`,
  },

  /** Fields of which one would do. */
  anyOf: (fields: readonly string[]) => fields.join(' or '),

  /** What a note is called that has no number and no words of its own. */
  unmarked: { citing: 'one that only cites.', empty: 'an empty one.' },

  /** A reference in few words, for the desk. */
  shortForm: {
    two: (first: string, second: string) => `${first} and ${second}`,
    several: (first: string) => `${first} et al.`,
    untitled: 'untitled',
  },

  /** CSL fields in the words of the desk’s form, in its order. */
  fields: {
    type: 'Type',
    author: 'Authors',
    title: 'Title',
    'container-title': 'Container',
    'container-author': 'Authors of what it stands in',
    recipient: 'Written to',
    interviewer: 'Interviewed by',
    editor: 'Editors',
    translator: 'Translators',
    publisher: 'Publisher',
    'publisher-place': 'Place',
    issued: 'Year',
    volume: 'Volume',
    'number-of-volumes': 'of volumes',
    issue: 'Number',
    page: 'Pages',
    edition: 'Edition',
    DOI: 'DOI',
    ISBN: 'ISBN',
    ISSN: 'ISSN',
    URL: 'URL',
    accessed: 'Looked up on',
    archive: 'Archive',
    archive_location: 'Place in the archive',
    'title-short': 'Short title',
    'original-title': 'Original title',
    'original-date': 'First published in',
    'collection-title': 'Series',
    genre: 'Genre',
    number: 'Number of the work itself',
    'event-title': 'Event',
    status: 'Status',
    language: 'Language',
  },

  /** What is wrong with a citation style (CSL). */
  style: {
    empty: 'The file is empty.',
    tooLarge: (most: number) => `The file has more than ${most} characters.`,
    notWellFormed: (fault: string) => `The file is not well-formed XML: ${fault}`,
    doctype: 'A style may not have a document type declaration.',
    noElement: 'The file holds no element.',
    root: (name: string) => `The root element is <${name}> and not <style>.`,
    namespace: (namespace: string) => `<style> is not in the namespace ${namespace}.`,
    version: (version: string) => `The version of the style is “${version}”; 1.0 is known here.`,
    info: (part: string) => `The style has no <${part}> in its <info>.`,
    dependent: (parent: string | undefined) =>
      `The style only points to its parent; upload that instead: ${parent ?? 'another style'}`,
    class: 'The class of the style is neither “note” nor “in-text”.',
    noLayout: 'The <citation> has no layout.',
    noCitation: 'The style has no <citation>.',
    callsItself: (macro: string) => `The macro “${macro}” calls itself.`,
    noMacro: (macro: string) => `The macro “${macro}” is called but not there.`,
    element: (name: string) => `CSL has no element <${name}>.`,
    cannotFormat: (failure: string) => `The style cannot format notes: ${failure}`,
    printsNothing: 'it prints nothing for a book with author, title, publisher and year.',
  },

  /** A file of references: why it is not read, what is wrong with an entry, what was left of it. */
  exchange: {
    refusals: {
      empty: 'The file holds no references.',
      tooLarge: (most: number) => `The file has more than ${most} characters.`,
      address: 'This is an address. Nothing is fetched from the network: give the file itself.',
      unknownFormat:
        'The file is none of these: BibTeX, RIS, CSL-JSON, EndNote’s XML and ENW, PubMed’s NBIB.',
      malformed: (fault: string) => `The file cannot be read: ${fault}`,
    },
    faults: {
      noRecord: 'It is no record.',
      noFields: 'It has no fields that can be read.',
      notField: (after: string) =>
        `Behind the field “${after}” stands what is no field: a comma or a brace is missing.`,
      abbreviationEmpty: 'An abbreviation has no value.',
      fieldEmpty: (name: string) => `The field “${name}” has no value.`,
      neverClosed: (name: string) => `The value of the field “${name}” is never closed.`,
      notWellFormed: (fault: string) => `The file is not well-formed XML from here: ${fault}`,
      doctype: 'A document type declaration is not read.',
    },
    remarks: {
      type: (type: string) => `The type “${type}” is not known and became a document.`,
      issue: (issue: string) => `“issue = ${issue}” has no place here.`,
      fields: (names: readonly string[]) => `These fields have no place here: ${names.join(', ')}`,
      commands: (commands: string) =>
        `${commands} is no command known here: what it stood around is kept as plain words.`,
      month: (month: string) => `The month “${month}” has no place here.`,
      date: (date: string) => `The date “${date}” is kept in words.`,
      set: 'It names other entries as a set; each of those is a work of its own here.',
      parent: (key: string) => `It refers to “${key}”, which is not in the file.`,
      abbreviation: (word: string) =>
        `The file does not say what the abbreviation “${word}” stands for.`,
    },
  },
}
