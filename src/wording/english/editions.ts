import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** The editions of an issue, and what differs between two of them. */
export const editions = {
  view: {
    issues: 'Issues',
    name: 'Editions',
    none: 'Nothing of this issue has been published yet.',
    hashes:
      'The hash of an edition is the SHA-256 of its manifest. {command} takes all of them again.',
    difference: 'Difference',
    from: 'From',
    to: 'To',
    compare: 'Compare',
  },
  item: {
    name: (ordinal: number) => `Edition ${ordinal}`,
    option: (ordinal: number, kind: string) => `Edition ${ordinal}, ${kind}`,
    current: 'What readers have',
    printed: (by: string, at: string) => `Printed by ${by}, ${at}`,
    corrections: {
      misprint: (title: string, what: string) => `Misprint in “${title}”: ${what}`,
      correction: (title: string, what: string) => `Correction in “${title}”: ${what}`,
      retraction: (title: string, what: string) => `Retraction in “${title}”: ${what}`,
    },
    ofEdition: (ordinal: number) => `of edition ${ordinal}`,
    download: 'Download the manifest {edition}',
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
