import { type XmlElement, findChild } from '../../xml/elements'

/** What a stretch of text looks like, as far as the model of a manuscript can say it. */
export type RunLook = {
  bold?: boolean
  italic?: boolean
  strikethrough?: boolean
  underline?: boolean
  vertical?: 'superscript' | 'subscript' | 'baseline'
  /** Hidden text: in the file, but neither shown nor printed. */
  hidden?: boolean
  smallCaps?: boolean
  /** Capitals made by the word processor, whatever was typed. */
  capitals?: boolean
  /** Letters set a point or more apart. */
  spaced?: boolean
  font?: string
}

/** What a paragraph's own properties or its style say. Lengths are twentieths of a point. */
export type ParagraphLook = {
  /** Outline level as Word shows it: 1 to 9 for headings, 10 for body text. */
  outline?: number
  /** `w:numId`; `0` takes the paragraph out of its style's list. */
  list?: string
  listLevel?: number
  left?: number
  right?: number
  /** Negative for a hanging first line. */
  firstLine?: number
  ruled?: boolean
  dropCap?: boolean
}

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

/** Half-points (17.3.2.24); figures raised by hand are lifted two points or more. */
const RAISED = 4

/** Twentieths of a point (17.3.2.35). */
const SPACED = 20

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
    smallCaps: on('w:smallCaps'),
    capitals: on('w:caps'),
  }
  for (const key of [
    'bold',
    'italic',
    'strikethrough',
    'hidden',
    'smallCaps',
    'capitals',
  ] as const) {
    const toggle = toggles[key]
    if (toggle !== undefined) look[key] = toggle
  }
  if (findChild(properties, 'w:u') !== null) look.underline = value('w:u') !== 'none'
  const vertical = value('w:vertAlign')
  if (vertical === 'superscript' || vertical === 'subscript' || vertical === 'baseline') {
    look.vertical = vertical
  } else if (Number(value('w:position')) >= RAISED) look.vertical = 'superscript'
  const spacing = value('w:spacing')
  if (spacing !== undefined) look.spaced = Number(spacing) >= SPACED
  const fonts = findChild(properties, 'w:rFonts')?.attributes
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
  if (font !== undefined) look.font = font
  return look
}

/**
 * The value of an on-off property (ECMA-376 part 1, 17.17.4 ST_OnOff): on when present without a
 * value; undefined when the property is absent, so that styles may decide.
 */
export function isOn(property: XmlElement | null): boolean | undefined {
  if (property === null) return undefined
  const value = property.attributes['w:val'] ?? property.attributes['m:val']
  return value === undefined || ['1', 'true', 'on'].includes(value)
}
