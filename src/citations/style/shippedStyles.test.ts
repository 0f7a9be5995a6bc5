import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { findShipped, SHIPPED_STYLES } from './shippedStyles'
import { validateStyle } from './validateStyle'

const FOLDER = path.join(import.meta.dirname, 'shipped')

it('names every file there is', () => {
  const files = SHIPPED_STYLES.map(({ file }) => `${file}.csl`)
  expect(readdirSync(FOLDER).toSorted()).toEqual(files.toSorted())
})

it.each(SHIPPED_STYLES)('$name prints notes, says its licence, and is known again', (style) => {
  const xml = readFileSync(path.join(FOLDER, `${style.file}.csl`), 'utf8')
  expect(validateStyle(xml)).toMatchObject({ valid: true, style: { id: style.styleID } })
  expect(xml).toContain('creativecommons.org/licenses/by-sa/3.0')
  expect(findShipped(xml)).toBe(style)
})

it('knows no other', () => {
  expect(findShipped('<style><info><id>urn:own</id></info></style>')).toBeUndefined()
  expect(findShipped('')).toBeUndefined()
})
