import type { ArrayField } from 'payload'

/** People or bodies named in a reference, as CSL names: family and given, or one literal name. */
export function names({ name, label }: { name: string; label: string }): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: 'Name', plural: label },
    dbName: `references_${name}`,
    admin: { initCollapsed: true, components: { RowLabel: '/desk/formFields#NameRowLabel' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'given',
            type: 'text',
            label: 'Given names or initials',
            admin: { width: '33%' },
          },
          { name: 'family', type: 'text', label: 'Family name', admin: { width: '33%' } },
          {
            name: 'literal',
            type: 'text',
            label: 'or a body’s name',
            admin: { width: '33%', placeholder: 'British Library' },
          },
        ],
      },
    ],
  }
}
