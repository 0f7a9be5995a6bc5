import { describe, expect, it } from 'vitest'
import type { Citation } from '../model'
import { joinCitations } from './joinCitations'
import { runsToText } from './runsToText'

type Affixes = Pick<Citation, 'prefix' | 'suffix' | 'quotedIn'>

const join = (cites: Affixes[], layout = { prefix: '', suffix: '', delimiter: '; ' }) =>
  runsToText(
    joinCitations(
      cites.map((affixes, index) => ({
        citation: { reference: 'r', ...affixes },
        formatted: [{ text: 'ABC'.charAt(index) }],
      })),
      layout,
    ),
  )

describe('joinCitations', () => {
  it.each<[string, Affixes[]]>([
    ['', []],
    ['A', [{}]],
    ['A; B; C', [{}, {}, {}]],
    ['see A', [{ prefix: 'see' }]],
    ['A, our translation', [{ suffix: ', our translation' }]],
    ['A in part', [{ suffix: 'in part' }]],
    ['(see A)', [{ prefix: '(see ', suffix: ')' }]],
    ['A; see also B', [{}, { prefix: 'see also' }]],
    ['A. See also B', [{ suffix: '.' }, { prefix: 'See also' }]],
    ['A, and so B', [{ suffix: ', and so ' }, {}]],
    ['A; so B', [{}, { prefix: '; so' }]],
    ['A; both B', [{ suffix: ';' }, { prefix: 'both' }]],
    ['A, quoted in B', [{}, { quotedIn: true }]],
    ['A, quoted in B; C', [{}, { quotedIn: true }, {}]],
    ['A, reprinted, quoted in B', [{}, { quotedIn: true, prefix: 'reprinted, ' }]],
    ['A, cited from B', [{}, { quotedIn: true, prefix: 'cited from ' }]],
    ['quoted in A', [{ quotedIn: true }]],
    ['a speech, quoted in A', [{ quotedIn: true, prefix: 'a speech' }]],
    ['a speech, quoted in A', [{ quotedIn: true, prefix: 'a speech, <i>quoted</i> in ' }]],
  ])('prints %j', (printed, cites) => expect(join(cites)).toBe(printed))

  it('prints one full stop where the citation and the words after it both have one', () => {
    const ibid = (suffix: string) =>
      runsToText(
        joinCitations([{ citation: { reference: 'r', suffix }, formatted: [{ text: 'ibid.' }] }], {
          prefix: '',
          suffix: '',
          delimiter: '; ',
        }),
      )
    expect(ibid('.')).toBe('ibid.')
    expect(ibid('. <i>Denied</i>')).toBe('ibid. Denied')
    expect(ibid('…')).toBe('ibid.…')
  })

  it.each<[string, Affixes[]]>([
    ['(A | B).', [{}, {}]],
    ['(A!', [{ suffix: '!' }]],
    ['(A.’', [{ suffix: '.’' }]],
  ])('prints %j under a layout with affixes', (printed, cites) => {
    const suffix = cites.length > 1 ? ').' : '.'
    expect(join(cites, { prefix: '(', suffix, delimiter: ' | ' })).toBe(printed)
  })
})
