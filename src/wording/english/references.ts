import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

const some = (number: number, one: string, other: string) =>
  number === 0 ? `no ${other}` : plural(number, { one: `# ${one}`, other: `# ${other}` })

/** What became of a file, in one sentence; what did not come up is not told. */
function sumFile(count: { made: number; matched: number; faulty: number }): string {
  const parts = [
    count.made > 0 && plural(count.made, { one: '# reference made', other: '# references made' }),
    count.matched > 0 &&
      plural(count.matched, { one: '# was here already', other: '# were here already' }),
    count.faulty > 0 && `${count.faulty} left out`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'Nothing was in the file.' : `${parts.join(', ')}.`
}

/** Works on the desk: records that may be the same work, files of references in and out. */
export const references = {
  merge: {
    references: 'References',
    name: 'Same work',
    none: 'No other record is like this one',
    heading: 'Records that may be the same work',
    whatItDoes:
      'Merging one into this record moves all that cites it here. This record keeps what it says and gains what it lacked.',
    whoMay: 'Only an editor may say that two records are one work.',
    uses: (articles: number, records: number) =>
      `Cited by ${some(articles, 'article', 'articles')}, quoted in ${some(records, 'record', 'records')}.`,
    field: 'Field',
    thisRecord: 'This record',
    other: 'The other',
    whatBecomes: 'What becomes of it',
    gained: 'gained',
    givenUp: 'given up',
    noChange: 'Every note reads as before, and approvals hold.',
    lapses: (articles: number) =>
      plural(articles, {
        one: '# article would read differently, and an approval of it would lapse:',
        other: '# articles would read differently, and an approval of them would lapse:',
      }),
    submit: 'It is the same work: merge it into this record',
    done: 'The two records are one now.',
  },
  report: {
    leftOut: 'Left out',
    likeAnother: 'Like another',
    kept: 'Kept as it was',
    keptWhy: (fields: string[]) => `{title}: the file says otherwise in ${fields.join(', ')}`,
    changed: 'Changed',
    atLine: (line: number, message: string) => `Line ${line}: ${message}`,
    atLines: (lines: number[], message: string) => `Lines ${lines.join(', ')}: ${message}`,
    atLinesAndMore: (lines: number[], more: number, message: string) =>
      `Lines ${lines.join(', ')} and ${more} more: ${message}`,
    sum: sumFile,
  },
  exchange: {
    file: 'File of references',
    import: 'Import BibTeX, RIS, CSL-JSON, EndNote or PubMed',
    reading: 'Reading …',
    export: 'Take all along as {formats}',
    stored: 'Entries stored',
    progress: (done: number, of: number) =>
      `${done} of ${of} entries are in. It goes on if you leave this page.`,
    stopped: (done: number, of: number) =>
      `It stopped after ${done} of ${of} entries, which are here now. Send the file again: the rest comes in and nothing is doubled.`,
    refusedAt: (line: number, words: string) => `Line ${line}: ${words}`,
  },
}
