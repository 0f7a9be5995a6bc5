import type { Block } from 'payload'
import { wording } from '../../wording'

const words = wording.blocks.noteMark

/** A further marker of a note that stands in the text already: the same number, the same note. */
export const noteMark: Block = {
  slug: 'noteMark',
  labels: { singular: words.one, plural: words.many },
  interfaceName: 'NoteMarkBlock',
  admin: { components: { Block: '/desk/notes/NoteMarks#NoteMarkAgain' } },
  fields: [
    {
      name: 'note',
      type: 'text',
      required: true,
      label: words.note,
      admin: { components: { Field: '/desk/notes/NoteMarks#NoteChoice' } },
    },
  ],
}
