/**
 * Small files as other people's programs write them, each with what must come out. They are no part
 * of this repository; where they are absent the test says so. What they show is also tested beside
 * each reader, in words of our own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayIfSkipped } from '../../tests/sayIfSkipped'
import { readManuscript } from './readManuscript'
import { CASES } from './testCases'
import { outlineManuscript } from './testReading'

const FOLDER = join(import.meta.dirname, '../../../shared/cases/manuscripts')
const isAbsent = sayIfSkipped(!existsSync(FOLDER), 'manuscripts of other people: ../shared/cases')

describe.skipIf(isAbsent)('a file of another program', () => {
  it.each(CASES)('%s', (file, outline, kinds) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, file)))
    const { manuscript, problems } = readManuscript(bytes, {
      fileName: file,
      ...(file === 'obsidian-and-critic.md' && { trackedChanges: 'accept' as const }),
    })
    expect(outlineManuscript(manuscript)).toEqual(outline)
    expect(problems.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('is one of these', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'index.md')
    expect(CASES.map(([file]) => file).toSorted()).toEqual(files.toSorted())
  })

  it('has its title where the file says it', () => {
    const read = (file: string) =>
      readManuscript(new Uint8Array(readFileSync(join(FOLDER, file))), { fileName: file })
    expect(read('pandoc-syntax.md').manuscript.title).toBe('Wages')
    expect(read('inline-notes.md').manuscript.title).toBe('Wages')
    expect(() => read('obsidian-and-critic.md')).toThrow('1 insertion and 1 deletion: line 10.')
  })
})
