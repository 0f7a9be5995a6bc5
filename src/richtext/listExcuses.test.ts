import { expect, it } from 'vitest'
import { listExcuses, listNotQuoted } from './listExcuses'

const note = (id: string, excuse?: string | null) => ({
  type: 'inlineBlock',
  fields: { id, blockType: 'note', ...(excuse === undefined ? {} : { excuse }) },
})

it('finds the reasons of notes, in blocks too, and no empty ones', () => {
  const body = {
    root: {
      type: 'root',
      children: [
        { type: 'paragraph', children: [note('a', ' A slip. '), note('b', ' '), note('c', null)] },
        {
          type: 'block',
          fields: {
            blockType: 'quotation',
            content: {
              root: {
                type: 'root',
                children: [{ type: 'paragraph', children: [note('d', 'So printed.')] }],
              },
            },
          },
        },
      ],
    },
  }
  expect([...listExcuses(body)]).toEqual([
    ['a', 'A slip.'],
    ['d', 'So printed.'],
  ])
})

it('finds the notes before which no quotation stands', () => {
  const marked = (id: string, noQuotation: boolean | null) => ({
    type: 'inlineBlock',
    fields: { id, blockType: 'note', noQuotation },
  })
  const children = [marked('a', true), marked('b', false), marked('c', null), note('d')]
  const body = { root: { type: 'root', children: [{ type: 'paragraph', children }] } }
  expect([...listNotQuoted(body)]).toEqual(['a'])
})
