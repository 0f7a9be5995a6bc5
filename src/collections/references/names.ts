import type { ArrayField } from 'payload'

/** People or bodies named in a reference, as CSL names: family and given, or one literal name. */
export function names({
  condition,
  label,
  name,
}: {
  name: string
  label: string
  condition?: (data: { type?: string } & Record<string, unknown>) => boolean
}): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: 'Name', plural: label },
    dbName: `references_${name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`)}`,
    admin: {
      initCollapsed: true,
      components: { RowLabel: '/desk/formFields#NameRowLabel' },
      ...(condition && {
        condition: (data) => condition(data) || ((data[name] ?? []) as unknown[]).length > 0,
      }),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'given',
            type: 'text',
            label: 'Given names or initials',
            admin: { width: '30%' },
          },
          { name: 'family', type: 'text', label: 'Family name', admin: { width: '30%' } },
          {
            name: 'suffix',
            type: 'text',
            admin: { width: '12%', placeholder: 'Jr.' },
          },
          {
            name: 'literal',
            type: 'text',
            label: 'or a body’s name',
            admin: { width: '28%', placeholder: 'British Library' },
          },
        ],
      },
    ],
  }
}
