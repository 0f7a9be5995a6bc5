import type { ReferenceReport } from '../../operations/importReferenceFile'

/** What became of a file in one sentence: `3 references made, 2 were here already, 1 left out.` */
export function sumReferences({ faulty, made, matched }: ReferenceReport): string {
  const parts = [
    made.length > 0 && `${made.length} ${made.length === 1 ? 'reference' : 'references'} made`,
    matched.length > 0 && `${matched.length} ${matched.length === 1 ? 'was' : 'were'} here already`,
    faulty.length > 0 && `${faulty.length} left out`,
  ].filter(Boolean)
  return parts.length === 0 ? 'Nothing was in the file.' : `${parts.join(', ')}.`
}
