import type { Body } from './model'

/** Whether a stored value is rich text at all. */
export function isBody(value: unknown): value is Body {
  return (
    typeof value === 'object' &&
    value !== null &&
    'root' in value &&
    typeof value.root === 'object' &&
    value.root !== null
  )
}
