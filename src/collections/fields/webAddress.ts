import type { FieldHook, TextFieldSingleValidation } from 'payload'
import { wording } from '../../wording'

/**
 * The address as it is kept: what was typed without its beginning, as people do (`example.org/shop`),
 * is completed. Undefined where it is no address even so.
 *
 * @example completeWebAddress('example.org') // 'https://example.org'
 */
export function completeWebAddress(typed: string): string | undefined {
  const words = typed.trim()
  const whole = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(words) ? words : `https://${words}`
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  const isHost = url !== undefined && /^(localhost|\[.+\]|.+\..+)$/.test(url.hostname)
  return isWeb && isHost && !/\s/.test(words) ? whole : undefined
}

const validate: TextFieldSingleValidation = (value) =>
  !value?.trim() ||
  completeWebAddress(value) !== undefined ||
  wording.collections.contributors.faults.webAddress

const complete: FieldHook = ({ value }) =>
  typeof value === 'string' ? (completeWebAddress(value) ?? value) : value

/** What makes a text field one for a web address: it is completed when it is saved, and refused in words. */
export const webAddress = { validate, hooks: { beforeValidate: [complete] } }
