import { expect, it } from 'vitest'
import { formatCSVRow } from './formatCSVRow'

it.each<[string, (string | number | null | undefined)[], string]>([
  ['words and numbers', ['a', 12, 'b c'], 'a,12,b c'],
  ['nothing', [null, undefined, ''], ',,'],
  ['a comma', ['a,b'], '"a,b"'],
  ['a quotation mark', ['say "a"'], '"say ""a"""'],
  ['a line break', ['a\nb'], '"a\nb"'],
  ['a negative number', [-3], '-3'],
  ['a formula', ['=HYPERLINK("x")'], `"'=HYPERLINK(""x"")"`],
  ['other beginnings of formulas', ['+1', '-1', '@A1', '\tx'], `'+1,'-1,'@A1,'\tx`],
  ['a carriage return', ['\r=1'], `"'\r=1"`],
  ['signs further in', ['a=b'], 'a=b'],
])('%s', (_name, fields, expected) => {
  expect(formatCSVRow(fields)).toBe(`${expected}\r\n`)
})
