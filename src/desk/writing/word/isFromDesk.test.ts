import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { isFromDesk } from './isFromDesk'

const fileOf = (name: string, parts: Record<string, string>) =>
  new File(
    [zipSync(Object.fromEntries(Object.entries(parts).map(([at, text]) => [at, strToU8(text)])))],
    name,
  )
const OURS = { 'docProps/custom.xml': '<Properties><property name="FormeExport"/></Properties>' }

it.each([
  ['a file of the desk', fileOf('a.docx', OURS), true],
  ['one with an ending in capitals', fileOf('A.DOCX', OURS), true],
  ['a manuscript', fileOf('a.docx', { 'word/document.xml': '<w:document/>' }), false],
  [
    'one with properties of another program',
    fileOf('a.docx', { 'docProps/custom.xml': '<property name="Other"/>' }),
    false,
  ],
  ['another kind of file', fileOf('a.zip', OURS), false],
  ['no package', new File(['words'], 'a.docx'), false],
])('%s', async (_, file, expected) => {
  expect(await isFromDesk(file)).toBe(expected)
})
