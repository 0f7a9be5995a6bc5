import type { CslDate, CslItem, CslName } from '../../citations/model'
import { writeEDTF } from '../../citations/references/edtf'
import { fieldLabel } from '../../citations/references/fieldLabel'
import { FIELD_LABELS } from '../../citations/references/fieldLabels'

/** What two works say in each field in which one of them says anything, in words. */
export function compareWorks(
  one: CslItem,
  other: CslItem,
): { field: string; label: string; one: string; other: string }[] {
  return (Object.keys(FIELD_LABELS) as (keyof CslItem)[]).flatMap((field) => {
    const row = { one: toWords(one[field]), other: toWords(other[field]) }
    return row.one === '' && row.other === '' ? [] : [{ field, label: fieldLabel(field), ...row }]
  })
}

function toWords(value: CslItem[keyof CslItem]): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(nameToWords).join('; ')
  return dateToWords(value as CslDate)
}

function nameToWords({ family, given, literal, suffix }: CslName): string {
  return literal ?? [given, family, suffix].filter(Boolean).join(' ')
}

/** As the field has it. */
function dateToWords(date: CslDate): string {
  return writeEDTF(date) ?? date.literal ?? ''
}
