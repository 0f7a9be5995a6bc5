import { expect, it } from 'vitest'
import { buildDocx } from '../../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../../tests/factories/docxParagraph'
import { openPackage } from '../openPackage'
import { listPeople } from './listPeople'

const revision = (name: 'w:del' | 'w:ins', author: string, minute: string | null, inside: string) =>
  `<${name} w:id="1" w:author="${author}"${minute ? ` w:date="2026-12-01T10:${minute}:00Z"` : ''}>${inside}</${name}>`
const words = '<w:r><w:t>words</w:t></w:r>'
const put = (author: string, minute: string | null, inside = words) =>
  revision('w:ins', author, minute, inside)
const struck = (author: string, minute: string | null) => revision('w:del', author, minute, words)
const namesIn = (body: string) =>
  listPeople(openPackage(buildDocx({ body: p(body) }))).map(({ author }) => author)

it.each([
  ['whoever stopped first first', put('Anna', '09') + put('Ben', '05'), ['Ben', 'Anna']],
  [
    'whoever changed another’s words after them, though a clock is behind',
    put('Anna', '01') + put('Ben', '05', struck('Anna', '01')),
    ['Ben', 'Anna'],
  ],
  [
    'two who worked in each other’s words by their times',
    put('Anna', '08', struck('Ben', '05')) + put('Ben', '05', struck('Anna', '08')),
    ['Ben', 'Anna'],
  ],
  ['without times in the order of the file', put('Anna', null) + put('Ben', '05'), ['Anna', 'Ben']],
])('tells people apart, %s', (_, body, names) => {
  expect(namesIn(body)).toEqual(names)
})

it('has the time of each person’s last change, and no more people than can be told apart', () => {
  const body = ['1', '2', '3', '4', '5', '6', '7'].map((n) => put(`P${n}`, `0${n}`)).join('')
  const people = listPeople(openPackage(buildDocx({ body: p(put('P1', '00') + body) })))
  expect(people).toHaveLength(6)
  expect(people[0]).toEqual({ author: 'P1', at: '2026-12-01T10:01:00Z' })
})
