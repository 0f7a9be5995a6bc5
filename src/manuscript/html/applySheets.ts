import { getHtmlText, type HtmlElement, type HtmlParent, isElement } from './elements'

/**
 * The style sheets of a page, as far as they tell words apart. Google Docs writes every italic title
 * as `<span class="c7">` and says in a sheet what `c7` is; without the sheet the italics are gone.
 * Only rules for one class are taken (`.c7`, `span.c7`), and none within a condition such as
 * `@media`. They are put before the element's own style, which has the last word.
 */
export function applySheets(document: HtmlParent): void {
  const rules: Rules = new Map()
  const elements = listElements(document)
  for (const element of elements) {
    if (element.tagName !== 'style') continue
    for (const node of element.childNodes) readSheet(getHtmlText(node), rules)
  }
  if (rules.size === 0) return
  for (const element of elements) addStyle(element, rules)
}

/** Of a class the few declarations that matter, by property; a sheet may be long. */
type Rules = Map<string, Map<string, string>>

/** Looks that a sheet gives to whole paragraphs are the page's design; hiding is more than that. */
const RUNNING = /^(?:span|a|font|b|strong|i|em|u|s|sup|sub)$/
const TELLING =
  /^(?:font-style|font-weight|vertical-align|text-decoration(?:-line)?|font-variant(?:-caps)?|text-transform|letter-spacing)$/
const HIDING = /^(?:display|mso-hide)$/
/** By how far it is set in, a paragraph says that it is a quotation. */
const INDENTING = /^(?:margin|margin-left|margin-right|padding-left|padding-right)$/
const LONGEST_VALUE = 60

function addStyle(element: HtmlElement, rules: Rules): void {
  const classes = element.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? []
  const isRunning = RUNNING.test(element.tagName)
  const style = new Map<string, string>()
  for (const name of classes) {
    for (const [property, value] of rules.get(name) ?? []) {
      const isWanted = isRunning
        ? !INDENTING.test(property)
        : HIDING.test(property) || (element.tagName === 'p' && INDENTING.test(property))
      if (isWanted) style.set(property, `${property}:${value}`)
    }
  }
  if (style.size === 0) return
  const own = element.attrs.find(({ name }) => name === 'style')
  const value = [...style.values(), own?.value ?? ''].join(';')
  if (own) own.value = value
  else element.attrs.push({ name: 'style', value })
}

function readSheet(sheet: string, rules: Rules): void {
  const text = sheet.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '')
  let depth = 0
  let from = 0
  let selectors = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character !== '{' && character !== '}') continue
    if (character === '{' && depth === 0) selectors = text.slice(from, at)
    if (character === '}' && depth === 1) addRule(selectors, text.slice(from, at), rules)
    depth = Math.max(0, depth + (character === '{' ? 1 : -1))
    from = at + 1
  }
}

function addRule(selectors: string, declarations: string, rules: Rules): void {
  const telling = declarations.split(';').flatMap((declaration): [string, string][] => {
    const [property = '', value = ''] = declaration.split(':', 2).map((part) => part.trim())
    const name = property.toLowerCase()
    const isWanted = [TELLING, HIDING, INDENTING].some((wanted) => wanted.test(name))
    return isWanted && value.length <= LONGEST_VALUE ? [[name, value]] : []
  })
  if (telling.length === 0) return
  for (const selector of selectors.split(',')) {
    const name = /^\s*(?:[a-z][a-z0-9]*)?\.([\w-]+)\s*$/i.exec(selector)?.[1]
    if (name === undefined) continue
    const known = rules.get(name) ?? new Map<string, string>()
    for (const [property, value] of telling) known.set(property, value)
    rules.set(name, known)
  }
}

function listElements(root: HtmlParent): HtmlElement[] {
  const found: HtmlElement[] = []
  const waiting: HtmlParent[] = [root]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    for (const node of parent.childNodes) {
      if (!isElement(node)) continue
      found.push(node)
      waiting.push(node)
    }
  }
  return found
}
