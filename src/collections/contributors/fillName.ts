import type { CollectionBeforeValidateHook } from 'payload'

/** The printed name, where nobody has written one: given names, then family name. */
export const fillName: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data || data.name) return data
  const given = data.given ?? originalDoc?.given
  const family = data.family ?? originalDoc?.family
  const name = [given, family].filter(Boolean).join(' ')
  return name ? { ...data, name } : data
}
