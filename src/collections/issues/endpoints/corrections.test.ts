import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../lib/refusal'
import { z } from 'zod'
import { readAs } from '../../../lib/readAs'
import { corrections } from './corrections'

const misprint = { article: 7, kind: 'misprint', what: ' A date. ' }

const readCorrections = (body: Record<string, unknown>) =>
  readAs(z.object({ corrections: corrections.exactOptional() }), body).corrections

describe('corrections', () => {
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
  ])('reads %j', (body, read) => {
    expect(readCorrections(body)).toEqual(read)
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
  ])('refuses, naming %s: %j', (field, said) => {
    const sent = { corrections: said }
    expect(() => readCorrections(sent)).toThrow(Refusal)
    try {
      readCorrections(sent)
    } catch (error) {
      expect(error).toMatchObject({ reason: 'invalid', status: 400, details: { field } })
    }
  })
})
