import { findChild } from '../xml/findChild'
import type { XmlElement } from '../xml/model'
import type { ParagraphLook } from './model'

/** Paragraph properties (ECMA-376 part 1, 17.3.1). Only what is said is in the answer. */
export function readParagraphLook(properties: XmlElement | null): ParagraphLook {
  if (properties === null) return {}
  const look: ParagraphLook = {}
  const number = (element: XmlElement | null, ...names: string[]) =>
    toNumber(names.map((name) => element?.attributes[name]).find((value) => value !== undefined))

  const outline = number(findChild(properties, 'w:outlineLvl'), 'w:val')
  if (outline !== undefined) look.outline = outline + 1

  const list = findChild(properties, 'w:numPr')
  const listID = findChild(list, 'w:numId')?.attributes['w:val']
  const level = number(findChild(list, 'w:ilvl'), 'w:val')
  if (listID !== undefined) look.list = listID
  if (level !== undefined) look.listLevel = Math.min(8, Math.max(0, level))

  const indent = findChild(properties, 'w:ind')
  const left = number(indent, 'w:start', 'w:left')
  const right = number(indent, 'w:end', 'w:right')
  const hanging = number(indent, 'w:hanging')
  const firstLine = hanging === undefined ? number(indent, 'w:firstLine') : -hanging
  if (left !== undefined) look.left = left
  if (right !== undefined) look.right = right
  if (firstLine !== undefined) look.firstLine = firstLine

  const borders = findChild(properties, 'w:pBdr')
  const border = findChild(borders, 'w:bottom') ?? findChild(borders, 'w:top')
  if (border !== null) look.ruled = !['nil', 'none'].includes(border.attributes['w:val'] ?? '')
  const frame = findChild(properties, 'w:framePr')?.attributes['w:dropCap']
  if (frame !== undefined) {
    look.dropCap = frame === 'drop' || frame === 'margin'
  }
  return look
}

/** Whole numbers only; strict files may give lengths with a unit, in points then (17.18.81). */
function toNumber(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const match = /^(-?\d{1,9}(?:\.\d{1,9})?)(pt|in|cm|mm|pc|pi)?$/.exec(value.trim())
  if (!match) return undefined
  return Math.round(Number(match[1]) * (TWENTIETHS[match[2] ?? ''] ?? 1))
}

const TWENTIETHS: Record<string, number> = {
  pt: 20,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 144 / 2.54,
  pc: 240,
  pi: 240,
}
