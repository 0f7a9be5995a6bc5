import type { ArrayField } from 'payload'

/** People or bodies named in a reference, as CSL names: family and given, or one literal name. */
export function names({
  condition,
  name,
}: {
  name: string
  condition?: (data: { type?: string } & Record<string, unknown>) => boolean
}): ArrayField {
  return {
    name,
    type: 'array',
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
            admin: { width: '30%' },
          },
          { name: 'family', type: 'text', admin: { width: '30%' } },
          {
            name: 'suffix',
            type: 'text',
            admin: { width: '12%' },
          },
          {
            name: 'literal',
            type: 'text',
            admin: { width: '28%' },
          },
        ],
      },
    ],
  }
}
