import { describe, expect, it } from 'vitest'
import { StartProblem, describeFileError } from './StartProblem.mjs'

describe('describeFileError', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'this user may not write there'],
    ['ENOTDIR', 'a part of that path is a file, not a folder'],
  ])('puts %s into words', (code, meaning) => {
    const problem = describeFileError(Object.assign(new Error(), { code }), 'the data folder /d')
    expect(problem).toBeInstanceOf(StartProblem)
    expect(problem).toMatchObject({ message: `Forme cannot use the data folder /d: ${meaning}.` })
  })

  it.each([new Error('other'), Object.assign(new Error(), { code: 'EMFILE' }), 'a word', null])(
    'hands back what is not its business: %s',
    (error) => {
      expect(describeFileError(error, 'the data folder')).toBe(error)
    },
  )
})
