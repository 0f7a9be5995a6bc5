import type { CslItem } from '../model'
import { FIELD_LABELS } from './fieldLabels'

/** A CSL field in the words of the desk's form: `publisher-place` is `Place`. */
export function fieldLabel(field: string): string {
  return FIELD_LABELS[field as keyof CslItem] ?? field
}
