import { wording } from '../../wording'

/** Languages offered for texts, as BCP 47 tags. */
export const LANGUAGES = Object.entries(wording.languages).map(([value, label]) => ({
  label,
  value,
}))
