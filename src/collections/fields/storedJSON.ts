import type { JSONField } from 'payload'

/** A JSON field that operations write and nobody edits; the desk shows it without an editor. */
export function storedJSON(field: Omit<JSONField, 'type'>): JSONField {
  const { components, ...admin } = field.admin ?? {}
  return {
    ...field,
    type: 'json',
    admin: {
      ...admin,
      readOnly: true,
      components: { ...components, Field: '/desk/formFields#StoredJSON' },
    },
  }
}
