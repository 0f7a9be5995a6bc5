import { type XmlElement, findChild } from '../../xml/elements'
import { CODE_NAMES } from '../styles/decideRole'
import { type RunLook, readRunLook } from '../styles/readLook'
import type { Flow, TextLook, Story } from './story'

/**
 * How a run is marked (ECMA-376 part 1, 17.7.3). Bold, italic and their like are toggles: set in
 * both the paragraph's and the character's style they cancel each other, so that emphasis inside an
 * italic style stands upright. What the run itself says holds whatever the styles say.
 *
 * In a heading or quotation the style's own look is the look of the block, and a run is marked
 * where it departs from it.
 */
const LINK_STYLES = ['hyperlink', 'followedhyperlink', 'internet link', 'visited internet link']

/** `font` is the run's own, where it names one: symbols depend on it. */
export function decideMarks(
  story: Story,
  flow: Flow,
  properties: XmlElement | null,
): { marks: TextLook; hidden: boolean; font: string | undefined; look: RunLook } {
  const { styles } = story.reading
  const own = readRunLook(properties)
  const id = findChild(properties, 'w:rStyle')?.attributes['w:val']
  const style = id === undefined ? null : styles.find(id, 'character')
  const character: RunLook = style?.run ?? {}
  const paragraph = flow.style.run

  const isMarked = (key: 'bold' | 'italic' | 'strikethrough' | 'hidden', relative: boolean) => {
    const standard = styles.defaults[key] === true
    const base = standard || paragraph[key] === true
    const styled = standard || (paragraph[key] === true) !== (character[key] === true)
    const shown = own[key] ?? styled
    return relative ? shown !== base : shown
  }
  const isLinkStyle = style?.names.some((name) => LINK_STYLES.includes(name)) === true
  const underline =
    own.underline ??
    (isLinkStyle ? false : character.underline) ??
    (flow.relative ? false : paragraph.underline)
  const vertical = own.vertical ?? character.vertical ?? paragraph.vertical
  const names = [...(style?.names ?? []), ...flow.style.names]

  const marks: TextLook = {}
  if (isMarked('bold', flow.relative)) marks.bold = true
  if (isMarked('italic', flow.relative)) marks.italic = true
  if (underline === true) marks.underline = true
  if (isMarked('strikethrough', flow.relative)) marks.strikethrough = true
  if (vertical === 'subscript') marks.subscript = true
  if (vertical === 'superscript') marks.superscript = true
  if (names.some((name) => CODE_NAMES.has(name))) marks.code = true
  const look = { ...character, ...own }
  return { marks, hidden: isMarked('hidden', false), font: look.font, look }
}
