import { expect, test } from 'vitest'
import { decideRole } from './decideRole'
import type { DocxStyle } from './parseStyles'
import type { ParagraphLook } from './readLook'

function style(names: string[], paragraph: ParagraphLook = {}): DocxStyle {
  return { id: '', type: 'paragraph', names, paragraph, run: {} }
}

test.each<[string, ParagraphLook, DocxStyle, string, number]>([
  ['no style', {}, style([]), 'body', 0],
  ['a level of its own', { outline: 3 }, style(['normal']), 'heading', 3],
  ['a heading without a level', {}, style(['heading 2']), 'heading', 2],
  ['a German heading', {}, style(['überschrift 1']), 'heading', 1],
  ['a Russian heading', {}, style(['заголовок 4']), 'heading', 4],
  [
    'a heading whose style has another level',
    {},
    style(['heading 2'], { outline: 3 }),
    'heading',
    3,
  ],
  ['a style based on a heading', {}, style(['section', 'heading 3']), 'heading', 3],
  ['a style with a level', {}, style(['section'], { outline: 1 }), 'heading', 1],
  ['a heading made body text', { outline: 10 }, style(['heading 1'], { outline: 1 }), 'body', 0],
  ['the heading of contents', {}, style(['toc heading', 'heading 1'], { outline: 10 }), 'body', 0],
  ['the title', {}, style(['title']), 'title', 0],
  ['a subtitle based on the title', {}, style(['subtitle', 'title']), 'body', 0],
  ['a quotation', {}, style(['intense quote', 'normal']), 'quotation', 0],
  ['a French quotation', {}, style(['citation']), 'quotation', 0],
  ['a caption', {}, style(['caption']), 'caption', 0],
  ['a heading beyond nine', {}, style(['heading 10']), 'body', 0],
])('%s', (_, own, given, role, level) => {
  expect(decideRole(own, given)).toEqual({ role, level })
})
