import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { ELEMENTS } from './schema'

type Element = {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/**
 * What is wrong with a .docx file we wrote, by the schema (`schema.ts`) and by what schemas cannot say:
 * every id that is pointed at is there, none stands twice, marks and fields that begin end, every part
 * has a type and every relationship a target. Empty where nothing is.
 */
export function checkDocx(file: Uint8Array): string[] {
  const parts = unzipSync(file)
  const problems: string[] = []
  const trees = new Map<string, Element>()
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue
    const root = parse(strFromU8(bytes))
    trees.set(name, root)
    checkElement(root, (problem) => problems.push(`${name}: ${problem}`))
  }
  const report = (problem: string) => problems.push(problem)
  checkPackage(Object.keys(parts), trees, report)
  checkReferences(trees, report)
  return problems
}

function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes, name }) => {
    const own = Object.entries(attributes).flatMap(([key, { value }]) =>
      /^xmlns|^mc:Ignorable$/.test(key) ? [] : [[key, value] as const],
    )
    const element = { name, attributes: Object.fromEntries(own), children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.write(xml).close()
  return top.children[0] ?? top
}

type Report = (problem: string) => void

function checkElement({ attributes, children, name, text }: Element, report: Report): void {
  const rule = ELEMENTS[name]
  if (!rule) return report(`<${name}> is not known`)
  if (!rule.hasText && text.trim() !== '') report(`<${name}> has words: ${text.trim()}`)
  const forms = new Map(
    Object.entries(rule.attributes ?? {}).map(([key, form]) => [key.replace('!', ''), form]),
  )
  for (const key of Object.keys(rule.attributes ?? {})) {
    if (key.endsWith('!') && attributes[key.slice(0, -1)] === undefined) {
      report(`<${name}> has no ${key.slice(0, -1)}`)
    }
  }
  for (const [key, value] of Object.entries(attributes)) {
    const form = forms.get(key)
    if (!form) report(`<${name}> has ${key}`)
    else if (!form.test(value)) report(`<${name}> has ${key}="${value}"`)
  }
  const places = rule.children ?? []
  let at = 0
  for (const child of children) {
    const fits = (place: string | readonly string[] | undefined) =>
      typeof place === 'string' ? place === child.name : place?.includes(child.name) === true
    const found = places.findIndex((place, index) => index >= at && fits(place))
    if (found < 0) report(`<${child.name}> stands in <${name}> where it may not`)
    // What may stand once has been there.
    else at = typeof places[found] === 'string' ? found + 1 : found
    checkElement(child, report)
  }
}

function checkPackage(parts: string[], trees: ReadonlyMap<string, Element>, report: Report): void {
  const types = trees.get('[Content_Types].xml')?.children ?? []
  const overrides = types.map(({ attributes }) => attributes['PartName'])
  const endings = types.map(({ attributes }) => attributes['Extension'])
  for (const part of parts) {
    const ending = part.slice(part.lastIndexOf('.') + 1)
    const isTyped = overrides.includes(`/${part}`) || endings.includes(ending)
    if (!isTyped) report(`${part} has no type`)
  }
  for (const part of overrides) {
    if (part && !parts.includes(part.slice(1))) report(`${part} has a type and is not there`)
  }
  for (const [name, { children }] of trees) {
    if (!name.endsWith('.rels')) continue
    const folder = name.replace(/_rels\/[^/]*$/, '')
    checkOnce(children, 'Id', `${name}: relationship`, report)
    for (const { attributes } of children) {
      const { Target: target = '', TargetMode: mode } = attributes
      if (mode !== 'External' && !parts.includes(folder + target)) {
        report(`${name} leads to ${target}, which is not there`)
      }
    }
  }
}

function checkReferences(trees: ReadonlyMap<string, Element>, report: Report): void {
  const all = (part: string, ...names: string[]) => listWithin(trees.get(part), names)
  const idsOf = (part: string, name: string, key: string) =>
    new Set(all(part, name).map(({ attributes }) => attributes[key]))
  const stories = ['word/document.xml', 'word/footnotes.xml', 'word/comments.xml']
  const targets: [name: string, key: string, ids: Set<string | undefined>][] = [
    ['w:pStyle', 'w:val', idsOf('word/styles.xml', 'w:style', 'w:styleId')],
    ['w:rStyle', 'w:val', idsOf('word/styles.xml', 'w:style', 'w:styleId')],
    ['w:numId', 'w:val', idsOf('word/numbering.xml', 'w:num', 'w:numId')],
    ['w:footnoteReference', 'w:id', idsOf('word/footnotes.xml', 'w:footnote', 'w:id')],
    ['w:commentReference', 'w:id', idsOf('word/comments.xml', 'w:comment', 'w:id')],
    ['w:commentRangeStart', 'w:id', idsOf('word/comments.xml', 'w:comment', 'w:id')],
  ]
  for (const part of stories) {
    for (const [name, key, ids] of targets) {
      for (const { attributes } of all(part, name)) {
        const id = attributes[key]
        if (!ids.has(id)) report(`${part}: <${name}> means ${id}, which is not there`)
      }
    }
    const rels = `word/_rels/${part.slice(5)}.rels`
    const known = idsOf(rels, 'Relationship', 'Id')
    for (const { attributes, name } of all(part, 'w:hyperlink', 'a:blip')) {
      const id = attributes['r:id'] ?? attributes['r:embed']
      if (!known.has(id)) report(`${part}: <${name}> leads to ${id}, which is not there`)
    }
    for (const mark of ['w:bookmark', 'w:commentRange']) {
      checkOnce(all(part, `${mark}Start`), 'w:id', `${part}: ${mark}Start`, report)
      const begun = new Set<string | undefined>()
      for (const { attributes, name } of all(part, `${mark}Start`, `${mark}End`)) {
        const id = attributes['w:id']
        if (name.endsWith('Start')) begun.add(id)
        else if (!begun.delete(id)) report(`${part}: <${name}> ${id} ends what has not begun`)
      }
      for (const id of begun) report(`${part}: ${mark} ${id} has no end`)
    }
    let depth = 0
    for (const { attributes } of all(part, 'w:fldChar')) {
      const type = attributes['w:fldCharType']
      depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0
      if (depth < 0) report(`${part}: a field ends that has not begun`)
    }
    if (depth > 0) report(`${part}: a field has no end`)
  }
  checkOnce(all('word/document.xml', 'w:bookmarkStart'), 'w:name', 'bookmark', report)
  checkOnce(all('word/document.xml', 'wp:docPr'), 'id', 'picture', report)
  for (const name of ['style', 'num', 'abstractNum']) {
    const part = name === 'style' ? 'word/styles.xml' : 'word/numbering.xml'
    checkOnce(all(part, `w:${name}`), name === 'style' ? 'w:styleId' : `w:${name}Id`, name, report)
  }
  checkOnce(all('word/footnotes.xml', 'w:footnote'), 'w:id', 'footnote', report)
  checkOnce(all('word/comments.xml', 'w:comment'), 'w:id', 'comment', report)
  checkOnce(all('docProps/custom.xml', 'property'), 'pid', 'property', report)
  // The standard allows it; LibreOffice does not open such a file.
  if (all('word/footnotes.xml', 'w:commentReference').length > 0) {
    report('a comment stands inside a footnote')
  }
  for (const comment of all('word/comments.xml', 'w:comment')) {
    const references = all('word/document.xml', 'w:commentReference')
    const id = comment.attributes['w:id']
    if (!references.some(({ attributes }) => attributes['w:id'] === id)) {
      report(`the comment ${id} stands nowhere`)
    }
  }
}

function checkOnce(elements: Element[], key: string, what: string, report: Report): void {
  const seen = new Set<string | undefined>()
  for (const { attributes } of elements) {
    if (seen.has(attributes[key])) report(`${what} ${attributes[key]} stands twice`)
    seen.add(attributes[key])
  }
}

function listWithin(root: Element | undefined, names: readonly string[]): Element[] {
  if (!root) return []
  return root.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...listWithin(child, names),
  ])
}
