import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../lib/refusal'
import { readCorrections } from './readCorrections'

const misprint = { article: 7, kind: 'misprint', what: ' A date. ' }

describe('readCorrections', () => {
  it.each([
    [{}, undefined],
    [{ corrections: null }, undefined],
    [{ corrections: [] }, []],
    [
      { corrections: [misprint, { ...misprint, article: '8', kind: 'retraction' }] },
      [
        { article: '7', kind: 'misprint', what: 'A date.' },
        { article: '8', kind: 'retraction', what: 'A date.' },
      ],
    ],
    [{ corrections: [{ ...misprint, what: '' }] }, [{ ...misprint, article: '7', what: '' }]],
  ])('reads %j', (body, corrections) => {
    expect(readCorrections(body)).toEqual(corrections)
  })

  it.each([
    ['corrections', 'all'],
    ['corrections', { 7: misprint }],
    ['corrections.0', [null]],
    ['corrections.1', [misprint, 'misprint']],
    ['corrections.0.article', [{ ...misprint, article: undefined }]],
    ['corrections.0.article', [{ ...misprint, article: '7; drop' }]],
    ['corrections.0.article', [{ ...misprint, article: -1 }]],
    ['corrections.0.kind', [{ ...misprint, kind: 'erratum' }]],
    ['corrections.0.kind', [{ article: 7, what: 'A date.' }]],
    ['corrections.0.what', [{ ...misprint, what: 3 }]],
  ])('refuses, naming %s: %j', (field, corrections) => {
    expect(() => readCorrections({ corrections })).toThrow(Refusal)
    try {
      readCorrections({ corrections })
    } catch (error) {
      expect(error).toMatchObject({ reason: 'invalid', status: 400, details: { field } })
    }
  })
})
