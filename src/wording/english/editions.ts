import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** The editions of an issue, and what differs between two of them. */
export const editions = {
  view: {
    issues: 'Issues',
    name: 'Editions',
    none: 'Nothing of this issue has been published yet.',
    difference: 'Difference',
    from: 'From',
    to: 'To',
    compare: 'Compare',
  },
  item: {
    name: (ordinal: number) => `Edition ${ordinal}`,
    option: (ordinal: number, kind: string) => `Edition ${ordinal}, ${kind}`,
    current: 'What readers have',
    published: (by: string, at: string) => `Published by ${by}, ${at}`,
    corrections: {
      misprint: (title: string, what: string) => `Misprint in “${title}”: ${what}`,
      correction: (title: string, what: string) => `Correction in “${title}”: ${what}`,
      retraction: (title: string, what: string) => `Retraction in “${title}”: ${what}`,
    },
  },
  /** Folded away: for whoever has to prove what readers had. */
  evidence: {
    name: (ordinal: number) => `Evidence of edition ${ordinal}`,
    hash: 'All that readers had of this edition is its manifest; this is the SHA-256 of it. {command} takes that of all editions again.',
    download: 'Download the manifest',
  },
  differences: {
    none: 'Nothing: readers get the same to the last letter.',
    changes: { same: 'Moved', changed: 'Changed', added: 'New', removed: 'Gone' },
    same: (articles: number) =>
      plural(articles, { one: '# article is the same.', other: '# articles are the same.' }),
    whatChanged: (title: string) => `What changed in “${title}”`,
    field: '{field}: {before} {after}',
    empty: 'nothing',
    at: (position: number, section: string) => `${position} in “${section}”`,
    was: (place: string) => `was ${place}`,
    moved: (from: string, to: string) => `from ${from} to ${to}`,
  },
}
