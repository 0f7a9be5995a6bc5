import type { XmlElement } from './model'

/**
 * The value of an on-off property (ECMA-376 part 1, 17.17.4 ST_OnOff): on when present without a
 * value; undefined when the property is absent, so that styles may decide.
 */
export function isOn(property: XmlElement | null): boolean | undefined {
  if (property === null) return undefined
  const value = property.attributes['w:val'] ?? property.attributes['m:val']
  return value === undefined || ['1', 'true', 'on'].includes(value)
}
