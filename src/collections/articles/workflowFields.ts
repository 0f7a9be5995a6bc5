import type { Condition, Field } from 'payload'
import { can, nobody, rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'

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
    options: ['drafting', 'submitted', 'changesRequested', 'approved'],
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'assignee',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    access: { create: can('article.assign'), update: can('article.assign') },
    admin: {
      position: 'sidebar',
      condition: isGivenOr('assignee'),
    },
  },
  {
    name: 'due',
    type: 'date',
    index: true,
    access: { create: can('article.assign'), update: can('article.assign') },
    admin: {
      position: 'sidebar',
      condition: isGivenOr('due'),
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
    },
  },
  {
    name: 'issue',
    type: 'join',
    collection: 'issues',
    on: 'contents.articles',
    admin: { position: 'sidebar', allowCreate: false, defaultColumns: ['name'] },
  },
  readOnly({ name: 'words', type: 'number' }),
  readOnly({ name: 'notes', type: 'number' }),
  computed({ name: 'contentHash', type: 'text', index: true }),
  readOnly({
    name: 'manuscript',
    type: 'relationship',
    relationTo: 'manuscripts',
    admin: { condition: (data) => Boolean(data.manuscript) },
  }),
  readOnly({
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
  }),
  { name: 'savedIn', type: 'text', admin: { hidden: true, disableListColumn: true } },
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
    admin: { ...field.admin, readOnly: true, position: 'sidebar' },
  } as Field
}

/** An empty field is shown to those only who may fill it: to the others it would be a riddle. */
function isGivenOr(name: 'assignee' | 'due'): Condition {
  return (data, _, { user }) => Boolean(data[name]) || isAllowed(rolesOf(user), 'article.assign')
}

/** Found again at every save: what the body points at, and who changed the text. */
function computed(field: Plain): Field {
  return {
    ...field,
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  } as Field
}
