import { expect, test } from 'vitest'
import { resolveTarget } from './openPackage'

test.each([
  ['word/document.xml', 'media/image1.png', 'word/media/image1.png'],
  ['word/document.xml', './media//image1.png', 'word/media/image1.png'],
  ['word/document.xml', '/word/styles.xml', 'word/styles.xml'],
  ['word/document.xml', '../customXml/item1.xml', 'customXml/item1.xml'],
  ['', 'word/document.xml', 'word/document.xml'],
  ['word/document.xml', 'media\\a%20b.png#x', 'word/media/a b.png'],
  ['word/document.xml', 'media/100%.png', 'word/media/100%.png'],
  ['word/document.xml', '../../etc/passwd', null],
])('from %s to %s', (part, target, expected) => {
  expect(resolveTarget(part, target)).toBe(expected)
})
