import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

function decided(what: string, by: string | null, day: string | null): string {
  return `${what}${by === null ? '' : `, by ${by}`}${day === null ? '' : ` on ${day}`}.`
}

/** The report of an import: what was counted, what is to be decided, what became of works and words. */
export const report = {
  heading: {
    counts: 'Counts',
    nothingToDecide: 'Nothing to decide',
    toDecide: (things: number) =>
      plural(things, { one: 'One thing to decide', other: '# things to decide' }),
    kept: 'Kept beside the text',
    changes: 'What the new text changes',
    unmarked: 'Notes that have no place in the text',
    leftOut: 'Left out of the article',
    ibids: '“Ibid.” and what it was bound to',
    works: 'Works and the notes that cite them',
  },
  ibid: {
    unbound: (note: number) => `Note ${note}: bound to nothing yet`,
    bound: (note: number, resolvesTo: number) => `Note ${note}: the source of note ${resolvesTo}`,
  },
  changes: {
    none: 'Nothing: the article reads as it did.',
    blocks: {
      heading: 'Heading',
      paragraph: 'Paragraph',
      listItem: 'List item',
      quotation: 'Displayed quotation',
      figure: 'Picture',
      post: 'Post',
      aside: 'Aside',
      rule: 'Rule',
    },
    note: (number: string | number) => `Note ${number}`,
    inserted: 'New',
    deleted: 'Gone',
    changed: 'Changed',
    moved: 'Moved',
    movedAndChanged: 'Moved and changed',
  },
  counts: {
    caption: 'What the file has and what the article got',
    what: 'What',
    inFile: 'In the file',
    inArticle: 'In the article',
    result: 'Result',
    allThere: 'All there',
    missing: (things: number) => `${things} missing`,
    kinds: {
      notes: 'Notes',
      markers: 'Markers in the text',
      headings: 'Headings',
      displayed: 'Displayed quotations',
      runIn: 'Quotations in the running text',
      pictures: 'Pictures',
      posts: 'Embedded posts',
      notices: 'Notices',
      tables: 'Tables',
      others: 'Other things',
    },
    remarks: {
      noMarker: 'no marker opens them',
      noNote: 'the file has no note for them',
      namedOnly: 'the file names them only',
      notHeld: 'articles cannot hold them',
    },
  },
  decisions: {
    merged: (by: string | null, day: string | null) =>
      decided('Made one with the record it is like', by, day),
    distinct: (by: string | null, day: string | null) => decided('A work of its own', by, day),
    cited: (by: string | null, day: string | null) =>
      decided('The article cites the record it is like', by, day),
  },
  none: 'This manuscript has no report.',
  problems: {
    none: 'There is nothing else to know either.',
    decided: 'Decided',
    note: (note: number) => `Note ${note}`,
    noteOfFile: (note: number) => `Note ${note} of the file`,
    lineOfFile: (line: number) => `Line ${line} of the file`,
    wholeFile: 'The file as a whole',
    severities: { error: 'Stops the import', decide: 'To decide', warning: 'To know' },
  },
  doubt: {
    merged: 'The two records are one now.',
    distinguished: 'It stays a work of its own.',
    like: (works: number) =>
      plural(works, { one: 'The desk has a work like it:', other: 'The desk has works like it:' }),
    differs: (field: string, onDesk: string, inFile: string) =>
      `${field}: ${onDesk || 'none'} (in the file: ${inFile || 'none'})`,
    unnamed: (id: number) => `reference ${id}`,
    merge: 'It is this one',
    mergeInto: (name: string) => `It is ${name}: make the two records one`,
    distinguish: 'It is another work',
    distinguishFrom: (csl: string) => `${csl} is another work: keep it as it is`,
    whoDecides: 'An editor can say whether it is one of them.',
  },
  works: {
    standings: { recognised: 'Recognised', new: 'New', doubtful: 'New, or is it?', read: 'Read' },
    work: 'Work',
    onDesk: 'On the desk',
    notes: 'Notes as readers see them',
    differs: (fields: string[]) => `The desk says otherwise: ${fields.join(', ')}`,
    note: (number: number) => `Note ${number}`,
    inNoNote: 'In no note of the article',
    inNotes: (numbers: number[]) => `Note ${numbers.join(', ')}`,
  },
}
