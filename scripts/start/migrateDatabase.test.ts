import { describe, expect, it } from 'vitest'
import { decideMigration } from './migrateDatabase.mjs'

const applied = (...names: string[]) => names.map((name) => ({ name, batch: 1 }))

describe('decideMigration', () => {
  it.each([
    ['a new database', ['1', '2'], [], { kind: 'pending', names: ['1', '2'] }],
    ['an older one', ['1', '2'], applied('1'), { kind: 'pending', names: ['2'] }],
    ['a gap', ['1', '2', '3'], applied('1', '3'), { kind: 'pending', names: ['2'] }],
    ['a current one', ['1', '2'], applied('2', '1'), { kind: 'current' }],
    ['a newer one', ['1'], applied('1', '2'), { kind: 'newer', names: ['2'] }],
    ['another branch', ['1', '2'], applied('1', '3'), { kind: 'newer', names: ['3'] }],
    ['a pushed one', ['1'], [{ name: 'dev', batch: -1 }], { kind: 'pushed' }],
  ] as const)('recognises %s', (_, known, rows, state) => {
    expect(decideMigration([...known], [...rows], 'same')).toEqual(state)
  })
  it('recognises one made by an earlier state of the first migration', () => {
    expect(decideMigration(['1'], applied('1'), 'other')).toEqual({ kind: 'remade' })
    expect(decideMigration(['1', '2'], applied('1'), 'other')).toEqual({ kind: 'remade' })
  })
})
