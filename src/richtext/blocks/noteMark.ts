import type { Block } from 'payload'

/** A further marker of a note that stands in the text already: the same number, the same note. */
export const noteMark: Block = {
  slug: 'noteMark',
  labels: { singular: 'Note again', plural: 'Notes again' },
  interfaceName: 'NoteMarkBlock',
  admin: { components: { Block: '/desk/notes/NoteMarks#NoteMarkAgain' } },
  fields: [
    {
      name: 'note',
      type: 'text',
      required: true,
      label: 'Which note',
      admin: { components: { Field: '/desk/notes/NoteMarks#NoteChoice' } },
    },
  ],
}
