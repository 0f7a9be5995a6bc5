import { describe, expect, it } from 'vitest'
import type { ArticleCorrection, CorrectionKind, EditionKind } from '../../workflow/publication'
import { manifest } from '../fixtures/issue'
import type { PrintRecord } from '../model'
import { listRetractions } from './buildEditionView'

type Print = [kind: EditionKind, hash: string, ...told: [article: string, kind: CorrectionKind][]]

function shelfOf(...prints: Print[]): PrintRecord[] {
  return prints.map(([kind, hash, ...told], index) => ({
    ordinal: index + 1,
    kind,
    publishedAt: `2025-10-0${index + 1}T08:00:00.000Z`,
    manifestHash: hash,
    manifest,
    corrections: told.map(([article, what]): ArticleCorrection => ({
      article,
      kind: what,
      what: `${article} ${what}`,
    })),
  }))
}

const FIRST: Print = ['first', 'a']
const RETRACTED: Print = ['correction', 'b', ['1', 'retraction'], ['2', 'misprint']]

describe('listRetractions', () => {
  it.each<[string, Print[], string[]]>([
    ['nothing printed', [], []],
    ['a first print', [FIRST], []],
    ['a retraction and a misprint', [FIRST, RETRACTED], ['1 on 02']],
    [
      'a misprint in a retracted article',
      [FIRST, RETRACTED, ['correction', 'c', ['1', 'misprint']]],
      ['1 on 02'],
    ],
    [
      'a second retraction, of another',
      [FIRST, RETRACTED, ['correction', 'c', ['2', 'retraction']]],
      ['1 on 02', '2 on 03'],
    ],
    [
      'a retraction said anew',
      [FIRST, RETRACTED, ['correction', 'c', ['1', 'retraction']]],
      ['1 on 03'],
    ],
    ['a return to what was before', [FIRST, RETRACTED, ['rollback', 'a']], []],
    [
      'a return to the retraction',
      [FIRST, RETRACTED, ['rollback', 'a'], ['rollback', 'b']],
      ['1 on 02'],
    ],
  ])('%s', (_what, prints, expected) => {
    expect(
      listRetractions(shelfOf(...prints)).map(
        ({ article, publishedAt }) => `${article} on ${publishedAt.slice(8, 10)}`,
      ),
    ).toEqual(expected)
  })
})
