import type { Story } from '../content/model'
import { getText } from '../xml/getText'
import { listDescendants } from '../xml/listDescendants'
import type { XmlElement } from '../xml/model'

/**
 * What of a drawing no article can hold, in words; the words in a diagram are given with it, and
 * so are those drawn as a shape. A drawing that is neither picture, box nor any of these is a
 * shape. `hasContent` tells that it holds pictures or boxes.
 */
export function describeGraphic(
  story: Story,
  graphic: XmlElement,
  alt: string | undefined,
  hasContent: boolean,
): string[] {
  const suffix = alt === undefined ? '' : `: ${alt}`
  const found = listDescendants(graphic, 'c:chart', 'dgm:relIds', 'o:OLEObject', 'v:textpath').map(
    ({ name, attributes }) => {
      switch (name) {
        case 'c:chart':
          return `chart${withWords(readWords(story, attributes['r:id']), suffix)}`
        case 'dgm:relIds':
          return `diagram${withWords(readWords(story, attributes['r:dm']), suffix)}`
        case 'v:textpath':
          return `words drawn as a picture: ${attributes['string'] ?? ''}`
        default:
          return `embedded object (${attributes['ProgID'] ?? 'unknown program'})${suffix}`
      }
    },
  )
  if (found.length > 0 || hasContent) return found
  const shape = listDescendants(
    graphic,
    'wps:wsp',
    'wpg:wgp',
    'v:shape',
    'v:line',
    'v:rect',
    'v:oval',
  )
  return shape.length > 0 || graphic.name === 'w:drawing' ? [`drawing${suffix}`] : []
}

function withWords(words: string, suffix: string): string {
  return words === '' ? suffix : `${suffix} with the words: ${words}`
}

const MOST_WORDS = 4000

/** All words of a chart or diagram, in the order of its part. */
function readWords(story: Story, id: string | undefined): string {
  const { docx } = story.reading
  const target = docx.listRelationships(story.part).find((relationship) => relationship.id === id)
  const root = target === undefined || target.external ? null : docx.readXml(target.target)
  if (root === null) return ''
  const words = listDescendants(root, 'a:t').map((text) => getText(text).trim())
  return words
    .filter((text) => text !== '')
    .join(', ')
    .slice(0, MOST_WORDS)
}
