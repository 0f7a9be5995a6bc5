import type { CollectionConfig, Field, GlobalConfig, Option, Plugin } from 'payload'
import { wording } from '../../wording'

/**
 * Calls every collection, global and field what the wording calls it (`wording.collections`, by slug
 * and name): labels, the sentence beside a field, what an empty one shows, and the options of a choice
 * that are given as bare words.
 *
 * @throws Error where a field has no name in the wording, when the process begins
 */
export const nameThings: Plugin = ({ collections = [], globals = [], ...config }) => ({
  ...config,
  collections: collections.map((collection) =>
    nameCollection(collection, wordsOf(collection.slug)),
  ),
  globals: globals.map((global) => nameGlobal(global, wordsOf(global.slug))),
})

type FieldWords =
  | string
  | {
      label: string
      about?: string
      placeholder?: string
      one?: string
      many?: string
      options?: Record<string, string>
      fields?: Record<string, FieldWords>
    }

type Words = {
  one: string
  many?: string
  group: string
  about: string
  fields: Record<string, FieldWords>
}

function wordsOf(slug: string): Words {
  const all: Record<string, Words> = wording.collections
  const words = all[slug]
  if (!words) throw new Error(`The wording does not name the collection ${slug}.`)
  return words
}

function nameCollection(collection: CollectionConfig, words: Words): CollectionConfig {
  const { about, fields, group, many, one } = words
  return {
    ...collection,
    labels: { singular: one, plural: many ?? one },
    admin: { ...collection.admin, group, description: about },
    fields: collection.fields.map((field) => nameField(field, fields, collection.slug)),
  }
}

function nameGlobal(global: GlobalConfig, { about, fields, group, one }: Words): GlobalConfig {
  return {
    ...global,
    label: one,
    admin: { ...global.admin, group, description: about },
    fields: global.fields.map((field) => nameField(field, fields, global.slug)),
  }
}

function nameField(field: Field, names: Record<string, FieldWords>, place: string): Field {
  const within = (fields: Field[]) => fields.map((inner) => nameField(inner, names, place))
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: within(tab.fields) })),
    }
  }
  if (field.type === 'row' || field.type === 'collapsible') {
    return { ...field, fields: within(field.fields) }
  }
  // A panel within a form says its own words, and is no column of a list.
  if (field.type === 'ui') return { ...field, admin: { ...field.admin, disableListColumn: true } }
  if (!('name' in field) || field.name === undefined) return field
  const found = names[field.name]
  if (found === undefined) throw new Error(`The wording does not name ${place}.${field.name}.`)
  const words = typeof found === 'string' ? { label: found } : found
  const { about, label, placeholder } = words
  return {
    ...field,
    label,
    ...(field.type === 'array' &&
      words.one !== undefined && { labels: { singular: words.one, plural: words.many ?? label } }),
    ...('options' in field && {
      options: field.options.map((option) => nameOption(option, words)),
    }),
    ...('fields' in field && {
      fields: field.fields.map((inner) =>
        nameField(inner, words.fields ?? {}, `${place}.${String(field.name)}`),
      ),
    }),
    ...((about !== undefined || placeholder !== undefined) && {
      admin: {
        ...field.admin,
        ...(about !== undefined && { description: about }),
        ...(placeholder !== undefined && { placeholder }),
      },
    }),
  } as Field
}

function nameOption(option: Option, { options }: { options?: Record<string, string> }): Option {
  if (typeof option !== 'string') return option
  const label = options?.[option]
  if (label === undefined) throw new Error(`The wording does not name the choice ${option}.`)
  return { label, value: option }
}
