import { SaxesParser } from 'saxes'

/** An element with its namespace; `text` is all the text inside it. */
export type XMLElement = {
  uri: string
  name: string
  attributes: Record<string, string>
  children: XMLElement[]
  text: string
}

/** The root element of a document; throws with line and column where it is not well-formed. */
export function parseXML(xml: string): XMLElement {
  const parser = new SaxesParser({ xmlns: true })
  const open: XMLElement[] = [{ uri: '', name: '', attributes: {}, children: [], text: '' }]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes, local, uri }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const)
    const element: XMLElement = {
      uri,
      name: local,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const addText = (text: string) => open.forEach((element) => (element.text += text))
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const root = open[0]?.children[0]
  if (!root) throw new Error('There is no element.')
  return root
}
