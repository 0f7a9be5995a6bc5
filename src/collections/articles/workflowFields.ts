import type { Field } from 'payload'
import { can } from '../../access/can'
import { nobody } from '../../access/nobody'

/**
 * Where an article stands and what is known of its text. Except for the assignee and the date, no
 * form and no script writes these: operations and the save itself do.
 */
export const workflowFields: Field[] = [
  {
    name: 'stage',
    type: 'select',
    required: true,
    defaultValue: 'drafting',
    index: true,
    access: { create: nobody, update: nobody },
    options: [
      { label: 'Drafting', value: 'drafting' },
      { label: 'Submitted', value: 'submitted' },
      { label: 'Changes requested', value: 'changesRequested' },
      { label: 'Approved', value: 'approved' },
    ],
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'assignee',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    access: { create: can('article.assign'), update: can('article.assign') },
    admin: { position: 'sidebar', description: 'Who has it now.' },
  },
  {
    name: 'due',
    type: 'date',
    index: true,
    access: { create: can('article.assign'), update: can('article.assign') },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
    },
  },
  {
    name: 'issue',
    type: 'join',
    collection: 'issues',
    on: 'contents.articles',
    label: 'Issue',
    admin: { position: 'sidebar', allowCreate: false, defaultColumns: ['number', 'label'] },
  },
  readOnly({ name: 'words', type: 'number', label: 'Words' }),
  readOnly({ name: 'notes', type: 'number', label: 'Notes' }),
  readOnly({ name: 'contentHash', type: 'text', index: true, label: 'Hash of the text' }),
  readOnly({ name: 'manuscript', type: 'relationship', relationTo: 'manuscripts' }),
  readOnly({
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: 'Begun by',
  }),
  {
    name: 'savedIn',
    type: 'text',
    admin: { components: { Field: '/desk/articles/FormToken#FormToken' }, disableListColumn: true },
  },
  computed({ name: 'changedBy', type: 'json' }),
  computed({ name: 'heldVersion', type: 'number' }),
  computed({
    name: 'citedReferences',
    type: 'relationship',
    relationTo: 'references',
    hasMany: true,
  }),
  computed({ name: 'quotations', type: 'relationship', relationTo: 'quotations', hasMany: true }),
  computed({ name: 'figures', type: 'relationship', relationTo: 'media', hasMany: true }),
]

type Plain = Extract<Field, { type: 'number' | 'text' | 'json' | 'relationship' }>

function readOnly(field: Plain): Field {
  return {
    ...field,
    access: { create: nobody, update: nobody },
    admin: { readOnly: true, position: 'sidebar' },
  } as Field
}

/** Found again at every save: what the body points at, and who changed the text. */
function computed(field: Plain): Field {
  return {
    ...field,
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  } as Field
}
