/** Parts of what is said of a manuscript (`problems`, `files`): kinds of files, reasons, examples. */
export const findings = {
  /** What a file is that is no manuscript. */
  types: {
    pdf: 'a PDF',
    rtf: 'an RTF file',
    postScript: 'a PostScript file',
    png: 'a PNG picture',
    jpeg: 'a JPEG picture',
    gif: 'a GIF picture',
    tiff: 'a TIFF picture',
    gzip: 'a gzip archive',
    sevenZip: 'a 7-Zip archive',
    rar: 'a RAR archive',
    program: 'a program',
    soundOrFilm: 'a sound or film',
    sound: 'a sound',
    webp: 'a WebP picture',
    filmOrHEIF: 'a film or HEIF picture',
  },

  /** Emphasis that articles do not know. */
  looks: {
    'in small capitals': 'in small capitals',
    'in capitals': 'in capitals',
    'letter-spaced': 'letter-spaced',
    highlighted: 'highlighted',
  },
  /** The first words of `count`. */
  examples: (words: readonly string[], count: number) =>
    `${words.map((each) => `“${each}”`).join(', ')}${count > words.length ? ` and ${count - words.length} more` : ''}`,

  /** Signs of other programs’ Markdown. */
  dialects: {
    titleLines: 'title lines',
    division: 'a fenced division',
    lineBlock: 'a line block',
    definition: 'a definition',
    attributes: 'attributes',
    privateComment: 'a private comment',
    embeddedFile: 'an embedded file',
    collectionLink: 'a link within a collection',
    tracked: 'a tracked change or comment',
    highlighting: 'highlighting',
    callout: 'a callout',
    citationKey: 'a citation by key',
    formula: 'a formula',
    macroNote: 'a note of AsciiDoc',
    bracketCitation: 'a citation of MultiMarkdown',
    fileHeading: 'a heading of AsciiDoc',
  },

  /** How notes print otherwise than they read. */
  ways: {
    ibid: '“ibid.” as the house writes it',
    abbreviations: 'pages and volumes as the house abbreviates them',
    initials: 'initials without full stops',
    firstNames: 'first names as initials',
    quotationMarks: 'other quotation marks',
    brackets: 'brackets as the house sets them',
    stops: 'other stops and commas',
    spaces: 'spaces',
  },

  /** Why it is not known which source an “ibid.” or a short form means; `name` is that of its author. */
  unbound: {
    noNoteBefore: () => 'no note stands before it',
    gapBefore: () => 'it is not certain which note stood before it',
    noSourceBefore: () => 'the note before it cites no source',
    severalSourcesBefore: () => 'the note before it cites several sources',
    noWorkOfAuthor: (name: string) =>
      name === ''
        ? 'it does not say whose work it means'
        : `no earlier note cites a work by ${name}`,
    severalWorksOfAuthor: (name: string) =>
      name === ''
        ? 'it does not say whose work it means'
        : `earlier notes cite several works by ${name}`,
  },

  /** Why a citation of a reference manager stands as it was printed. */
  asPrinted: {
    edited: 'it was changed by hand',
    noRecord: 'the file holds no record of a work that it cites',
    unreadable: 'its data cannot be read',
  },
  asPrintedNaming: (reason: string, works: readonly string[]) =>
    `${reason}${works.length === 0 ? '' : ` (it names ${works.join(' and ')})`}`,
  namelessWork: 'a work without a name',
}
