import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** The box for a work, wherever one is wanted. */
export const sourceBox = {
  label: 'Source: author, year, title; or paste a new one',
  placeholder: 'Author, year, title — or a new source, DOI, ISBN',
  works: 'Works',
  cited: (times: number) =>
    plural(times, { one: '· cited once here', other: '· cited # times here' }),
  none: 'No work on the desk has these words.',
  /** Who hears of it when a number is looked up. */
  askedWhere: {
    DOI: 'Crossref or DataCite is asked for it, and told nothing but the number.',
    ISBN: 'Open Library is asked for it, and told nothing but the number.',
  },
  make: {
    lookUp: { DOI: 'Look up this DOI', ISBN: 'Look up this ISBN' },
    entry: 'Add this source',
    line: 'New source from this line',
    waiting: 'One moment…',
    nothing: 'There is no source in this.',
  },
}
