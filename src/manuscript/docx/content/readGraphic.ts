import { createProblem } from '../../createProblem'
import { type XmlElement, getText, listDescendants } from '../../xml/elements'
import { type Flow, type Story, listUnsupported } from './story'

/**
 * A drawing in one of its three forms: DrawingML (`w:drawing`, ECMA-376 part 1, 20.4), VML
 * (`w:pict`, part 4, 14.2) and an embedded object with its picture (`w:object`, 17.3.3.19). Pictures
 * in it go to the paragraph; boxes of text are answered, to be read after it; everything else is
 * listed.
 */
export function readGraphic(story: Story, flow: Flow, graphic: XmlElement): XmlElement[] {
  const boxes = listOutermost(graphic, 'w:txbxContent')
  const own = withoutBoxes(graphic)
  const alt = findAlt(own)
  const pictures = listDescendants(own, 'a:blip', 'v:imagedata')
  for (const picture of pictures) readPicture(story, flow, picture, alt)

  if (listDescendants(own, 'v:rect').some(({ attributes }) => attributes['o:hr'] === 't')) {
    flow.ruled = true
    return boxes
  }
  const described = alt === undefined || pictures.length > 0 ? '' : `, described as “${alt}”`
  boxes.forEach(() => {
    listUnsupported(story, `text box (its words are kept)${described}`)
  })
  for (const what of describeGraphic(story, own, alt, pictures.length + boxes.length > 0)) {
    listUnsupported(story, what)
  }
  return boxes
}

function readPicture(story: Story, flow: Flow, picture: XmlElement, alt: string | undefined): void {
  const { 'r:embed': embedded, 'r:id': id, 'r:link': linked, 'o:href': href } = picture.attributes
  const wanted = embedded ?? id ?? linked ?? href
  if (wanted === undefined || wanted === '') return
  const target = story.reading.docx
    .listRelationships(story.part)
    .find((relationship) => relationship.id === wanted)
  const place = { line: story.line }
  if (target === undefined || target.external) {
    const address = target?.target ?? wanted
    story.reading.unsupported.push({
      kind: 'picture',
      what: `image that is not in the file: ${address}${alt === undefined ? '' : ` (${alt})`}`,
      where: story.note ?? `paragraph ${story.line}`,
    })
    story.reading.problems.push(createProblem('imageNotInFile', { address }, place))
    return
  }
  const image = story.reading.takeImage(target.target, alt)
  const fileName = target.target.slice(target.target.lastIndexOf('/') + 1)
  if (image === 'missing' || image === 'unshowable') {
    const why = image === 'missing' ? 'that is missing from the file' : 'of a type no page shows'
    const what = `image ${why}: ${fileName}${alt === undefined ? '' : ` (${alt})`}`
    listUnsupported(story, what, { kind: 'picture' })
    return
  }
  if (story.note !== null) {
    listUnsupported(story, `image in a note: ${fileName}`, { kind: 'picture' })
  }
  if (alt === undefined)
    story.reading.problems.push(createProblem('altMissing', { fileName }, place))
  const leads = flow.items.every(
    ({ inline }) => inline.type === 'text' && inline.text.trim() === '',
  )
  flow.pictures.push({ image: image.id, leads, ...(alt === undefined ? {} : { alt }) })
}

function listOutermost(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child] : listOutermost(child, name)
  })
}

/** What stands in a box belongs to the box. */
function withoutBoxes(element: XmlElement): XmlElement {
  const children = element.children
    .filter((child) => typeof child === 'string' || child.name !== 'w:txbxContent')
    .map((child) => (typeof child === 'string' ? child : withoutBoxes(child)))
  return { ...element, children }
}

/**
 * What of a drawing no article can hold, in words; the words in a diagram are given with it, and
 * so are those drawn as a shape. A drawing that is neither picture, box nor any of these is a
 * shape. `hasContent` tells that it holds pictures or boxes.
 */
function describeGraphic(
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

/**
 * The words for those who cannot see a drawing: its description or, failing that, its title
 * (ECMA-376 part 1, 20.4.2.5; VML: `alt`, part 4, 14.1.2.19). Its name is made by the program and
 * says nothing.
 */
function findAlt(graphic: XmlElement): string | undefined {
  const carriers = listDescendants(
    graphic,
    'wp:docPr',
    'pic:cNvPr',
    'v:shape',
    'v:imagedata',
    'v:rect',
  )
  for (const key of ['descr', 'alt', 'title', 'o:title']) {
    for (const { attributes } of carriers) {
      const words = attributes[key]?.trim()
      if (words !== undefined && words !== '') return words
    }
  }
  return undefined
}
