import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** The quotations of a text in one sentence; of what there is none is not told, but for those verified. */
function sumQuotations(count: {
  total: number
  verified: number
  altered: number
  unlinked: number
}): string {
  if (count.total === 0) return 'The text quotes nothing.'
  const parts = [
    `${count.verified} verified`,
    count.altered > 0 &&
      plural(count.altered, {
        one: '# differs from its source text',
        other: '# differ from their source texts',
      }),
    count.unlinked > 0 &&
      plural(count.unlinked, { one: '# has no source text', other: '# have no source text' }),
  ]
  const total = plural(count.total, { one: '# quotation', other: '# quotations' })
  return `${total}: ${parts.filter((part) => part !== false).join(', ')}`
}

/** Who compared a record with which printing, as far as it is known. */
function nameVerification(known: {
  by: string | null
  day: string | null
  printing: string | null
  evidence: string | null
}): string {
  const parts = [
    known.by && `by ${known.by}`,
    known.day && `on ${known.day}`,
    known.printing && `against ${known.printing}`,
    known.evidence && `(${known.evidence})`,
  ]
  return parts.filter(Boolean).join(' ')
}

/** The quotations of a text beside their source texts, and how they are checked. */
export const quotations = {
  noSuchNote: 'The text has no such note any more. Load the page anew.',
  acts: {
    giveSource: 'Give it a source text',
    recordReason: 'Record a reason',
    changeReason: 'Change the reason',
    whyDiffers: 'Why the words differ from the source text',
    saveReason: 'Record the reason',
    reasonSaved: 'The reason is recorded.',
    notAskedAgain: 'They are not asked about again.',
    askedAgain: 'They are asked about again.',
    isNone: 'These words are no quotation',
    isOne: 'It is one',
  },
  noSourceNamed: 'No source named',
  check: {
    heading: (quotations: number) =>
      plural(quotations, { one: 'To check: # quotation', other: 'To check: # quotations' }),
    all: 'Everything that has a source text is checked.',
    howTo:
      'Take the book, compare, and press Enter: what is ticked matches, and the next work follows.',
    withoutNoteInDoubt: 'Without a note, in doubt',
    noteInDoubt: (note: number) => `Note ${note}, in doubt`,
    inArticle: 'in {article}',
    source: 'Source text',
    inText: 'In the article',
    edition: 'Edition checked against',
    matches: 'Matches',
    allMatch: (ticked: number) => `All ${ticked} match`,
    doubted: 'Marked as in doubt.',
    checked: (quotations: number) => plural(quotations, { one: 'Checked.', other: '# checked.' }),
  },
  withoutNote: 'Without a note',
  note: (note: number) => `Note ${note}`,
  inDoubt: 'In doubt',
  evidence: {
    notKept: (name: string) =>
      `“${name}” cannot be kept here: a scan is a PNG, JPEG, WebP or GIF picture. For any other file write where it is.`,
    sending: 'Sending the scan…',
    alt: (of: string) => `Scan of the place quoted: ${of}`,
    sent: 'The scan is on the desk and goes with the check.',
    label: 'Evidence: address of a scan, or drop or paste the scan itself',
    scan: 'The scan that goes with this check',
    leaveOut: 'Leave the scan out',
  },
  view: {
    issues: 'Issues',
    articles: 'Articles',
    name: 'Quotations',
    textByText: 'Text by text',
    noTexts:
      'The issue has no texts that you may read. Once it has, every quotation in them is listed here by its source.',
    struckOut: 'struck out',
    underlined: 'underlined',
    howMarked:
      'Each source text, with the words of the article marked into them: {struckOut} stands only in the source text, {underlined} only in the article.',
    others: (others: number) => `Said to be no quotation: ${others}`,
    other: 'Note {note}: “{quoted}”',
  },
  sum: sumQuotations,
  verdicts: {
    declared: 'Matches but for what is marked',
    excused: 'Differs, with a reason',
    unlinked: 'No source text yet',
    exact: 'Matches',
    altered: 'Differs',
  },
  declared: {
    elision: 'words left out, and marked as left out',
    insertion: 'words put in, in brackets',
    firstCapital: 'another first capital',
    emphasisNote: 'a note on the emphasis',
    quotationMarks: 'other quotation marks',
    spaces: 'other spaces',
    hyphens: 'other hyphens',
  },
  diff: { onlyInSource: '[only in the source text:', onlyInArticle: '[only in the article:' },
  item: {
    marked: (kinds: string[]) => `Marked: ${kinds.join('; ')}.`,
    reason: (excuse: string) => `Reason: ${excuse}`,
    reasonAside: '(readers never see it)',
    displayed: 'displayed',
    running: 'in the running text',
    noSource:
      'The note names no source. Once it cites one, these words can be given a source text.',
    sourceText: 'source text',
    unverified: 'Needs checking',
    verified: 'Verified',
    scan: 'scan',
    verification: nameVerification,
  },
  record: {
    choose: 'A source text of this work',
    none: 'Choose one',
    link: 'Link to it',
    linked: 'Linked to the source text.',
    make: 'Make a record of these words',
    made: 'The source text was made and linked.',
  },
}
