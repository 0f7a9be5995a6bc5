import { describe, expect, it } from 'vitest'
import { listChangedFields } from './listChangedFields'

describe('listChangedFields', () => {
  it.each([
    ['another value', { theme: 'Paper' }, { theme: 'Ink' }, ['theme']],
    ['a value where there was none', {}, { theme: 'Ink' }, ['theme']],
    ['a value taken away', { theme: 'Ink' }, { theme: null }, ['theme']],
    ['another order', { roles: ['editor', 'writer'] }, { roles: ['writer', 'editor'] }, ['roles']],
    ['several, sorted', { b: 1, a: 1 }, { b: 2, a: 2 }, ['a', 'b']],
  ])('names %s', (_, before, sent, changed) => {
    expect(listChangedFields(before, sent)).toEqual(changed)
  })

  it.each([
    ['the same value', { rows: [{ id: 'a' }] }, { rows: [{ id: 'a' }] }],
    ['what was not sent', { theme: 'Ink', label: 'Autumn' }, { theme: 'Ink' }],
    ['what was sent as undefined', { theme: 'Ink' }, { theme: undefined }],
    ['an empty field', { theme: null, rows: undefined }, { theme: '', rows: [] }],
    ['what every save writes', { updatedAt: '1', savedBy: 1 }, { updatedAt: '2', savedBy: 2 }],
  ])('does not name %s', (_, before, sent) => {
    expect(listChangedFields(before, sent)).toEqual([])
  })
})
