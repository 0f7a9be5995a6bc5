import { findChild } from '../xml/findChild'
import { isOn } from '../xml/isOn'
import type { XmlElement } from '../xml/model'
import type { RunLook } from './model'

/** Half-points (17.3.2.24); figures raised by hand are lifted two points or more. */
const RAISED = 4

/**
 * Run properties (ECMA-376 part 1, 17.3.2). Only what is said is in the answer: an absent property
 * is left to the styles.
 */
export function readRunLook(properties: XmlElement | null): RunLook {
  if (properties === null) return {}
  const look: RunLook = {}
  const on = (name: string) => isOn(findChild(properties, name))
  const value = (name: string) => findChild(properties, name)?.attributes['w:val']

  const toggles = {
    bold: on('w:b'),
    italic: on('w:i'),
    strikethrough: on('w:strike') ?? on('w:dstrike'),
    hidden: on('w:vanish'),
  }
  for (const key of ['bold', 'italic', 'strikethrough', 'hidden'] as const) {
    const toggle = toggles[key]
    if (toggle !== undefined) look[key] = toggle
  }
  if (findChild(properties, 'w:u') !== null) look.underline = value('w:u') !== 'none'
  const vertical = value('w:vertAlign')
  if (vertical === 'superscript' || vertical === 'subscript' || vertical === 'baseline') {
    look.vertical = vertical
  } else if (Number(value('w:position')) >= RAISED) look.vertical = 'superscript'
  const fonts = findChild(properties, 'w:rFonts')?.attributes
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
  if (font !== undefined) look.font = font
  return look
}
