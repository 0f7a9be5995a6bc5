import { wording } from '../../wording'
import type { CslItem } from '../model'

/** CSL fields in the words of the desk's form, in its order. */
export const FIELD_LABELS: Partial<Record<keyof CslItem, string>> = wording.apparatus.fields
