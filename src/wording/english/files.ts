import { grammarOf } from '../grammar'

const { plural, all } = grammarOf('en-GB')

/**
 * What is said of a file that is read: why the desk does not take it, and where the fault is. Parts are
 * those of a Word file, entries those of the zip file that holds them.
 */
export const files = {
  /** By reason (`manuscript/refusal`). A detail may follow. */
  refusals: {
    empty: 'The file holds no text.',
    tooLarge: 'The file is larger than a manuscript may be.',
    unsupportedType: 'The file is not a manuscript: .docx, Markdown, HTML and plain text are read.',
    encrypted: 'The file is protected with a password. Save it without one and send it again.',
    damaged: 'The file is damaged and cannot be read whole.',
    hostile: 'The file is built in a way that no honest manuscript is.',
    notUnicode: 'The encoding of the text cannot be told. Save it as UTF-8 and send it again.',
    tooManyNotes: 'The file has more notes than a manuscript may have.',
    trackedChanges: 'The file has tracked changes. Say whether to accept or to reject them.',
  },

  /** What the file is instead of a manuscript. */
  types: {
    is: (type: string) => `It is ${type}.`,
    notDocx: 'It is not a .docx file.',
    office: 'It is an Office file, but not one of Word.',
    oldWord: 'It is a file of Word 97 to 2003 or the like.',
    xml: 'It is an XML file, but not HTML.',
    zip: 'It is a zip file, but not a .docx.',
    binary: 'It is a binary file, not a text.',
  },

  faults: {
    noText: 'It has no text part.',
    partMissing: (part: string) => `The part ${part} is missing.`,
    partEmpty: (part: string) => `The part ${part} is empty.`,
    partEncoding: (part: string, encoding: string) =>
      `The part ${part} is not text in ${encoding}.`,
    notWellFormed: (part: string, fault: string) =>
      `The part ${part} is not well-formed: ${fault}.`,
    doctype: (part: string) => `The part ${part} declares a document type.`,
    notUtf8: (line: number, byte: number) =>
      `Line ${line}, byte ${byte} of the file, is not UTF-8.`,
    notUtf16: 'Its byte order mark says UTF-16, and it is not well-formed UTF-16.',
    severalArchives: 'It is one part of an archive in several parts.',
    endMissing: 'The end of the file is missing.',
    entriesBroken: 'The list of its entries is broken.',
    entriesOverlap: 'Entries of the archive lie over one another.',
    entryChanged: (name: string) => `The entry ${name} is not what it was.`,
    entryLarger: (name: string) => `The entry ${name} is larger than it says.`,
    entryBroken: (name: string) => `The entry ${name} cannot be unpacked.`,
    entryPacked: (name: string) => `The entry ${name} is packed in a way that is not read.`,
    entryTwice: (name: string) => `It holds two entries named ${name}.`,
    entryNamedTwice: (name: string) => `The entry ${name} has two names.`,
    entryElsewhere: (name: string) => `The entry ${name} is not where it should be.`,
    entryOutside: (name: string) => `It holds an entry named ${name}.`,
  },

  /** What there is too much of, and how much is taken. */
  limits: {
    bytes: (bytes: number, most: number) => `It has ${bytes} bytes; ${most} are the most.`,
    lines: (lines: number, most: number) => `It has ${lines} lines; ${most} are the most.`,
    notes: (notes: number, most: number) => `It has ${notes} notes; ${most} are the most.`,
    markers: (most: number) => `It has more than ${most} numbers that are written like markers.`,
    html: (characters: number, most: number) =>
      `It has ${characters} characters; ${most} are the most for HTML.`,
    markdown: (characters: number, lines: number, most: { characters: number; lines: number }) =>
      `It has ${characters} characters in ${lines} lines; ${most.characters} and ${most.lines} are the most for Markdown.`,
    elements: (most: number) => `It has over ${most} elements.`,
    depth: (most: number) => `Over ${most} elements stand inside one another.`,
    nested: (line: number, most: number) =>
      `Line ${line} nests more than ${most} lists or quotations.`,
    signs: 'Too many signs of emphasis, brackets or items stand in one passage.',
    part: (part: string) => `The part ${part} is too large.`,
    partText: (part: string) => `The part ${part} has too much text.`,
    partDepth: (part: string) => `The part ${part} is nested too deeply.`,
    partElements: (part: string) => `The part ${part} has too many elements.`,
    attributes: (part: string) => `The part ${part} has an element of many attributes.`,
    entries: (count: number) => `The archive lists ${count} entries.`,
    unpacked: (name: string, bytes: number) =>
      `With the entry ${name} it unpacks to ${bytes} bytes.`,
  },

  /**
   * How many changes are tracked, and where; `more` places are not named.
   * @example '2 insertions and 1 deletion: paragraph 3, paragraph 7, footnote 2.'
   */
  trackedChanges: (
    counts: { insertion: number; deletion: number; move: number; formatting: number },
    places: readonly string[],
    more: number,
  ) =>
    `${all(
      [
        { count: counts.insertion, one: '1 insertion', other: '# insertions' },
        { count: counts.deletion, one: '1 deletion', other: '# deletions' },
        { count: counts.move, one: '1 move', other: '# moves' },
        {
          count: counts.formatting,
          one: '1 change of formatting',
          other: '# changes of formatting',
        },
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, ...forms }) => plural(count, forms)),
    )}: ${places.join(', ')}${more > 0 ? ` and ${more} more places` : ''}.`,

  keyAsWork: (key: string, work: string) => `“${key}” as ${work}`,

  /** What articles have no place for, as the report of an import lists it. */
  left: {
    hidden: (words: string) => `hidden text: ${words}`,
    preformatted: (kind: string) => `preformatted text${kind === '' ? '' : ` (${kind})`}`,
    linkTitle: (title: string) => `title of a link: ${title}`,
    unusedAddress: (label: string, url: string) => `unused address [${label}]: ${url}`,
    lostPart: (part: string) => `the ${part}, which are missing`,
  },
}
