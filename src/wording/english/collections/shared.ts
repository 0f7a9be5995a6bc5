/** Under which head a collection stands in the navigation. */
export const groups = {
  texts: 'Texts',
  sources: 'Sources',
  people: 'People and magazine',
  records: 'Records',
}

/** The field of a web address that is made from another field. */
export function slug(from: 'name' | 'number' | 'title') {
  return {
    label: 'Web address',
    about: `The end of the address readers see. Left empty, it is made from the ${from}.`,
  }
}

/** A list of people or bodies of a work. */
export function names(label: string) {
  return {
    label,
    one: 'Name',
    many: label,
    fields: {
      given: 'Given names or initials',
      family: 'Family name',
      suffix: { label: 'Suffix', placeholder: 'Jr.' },
      literal: { label: 'or a body’s name', placeholder: 'British Library' },
    },
  }
}
