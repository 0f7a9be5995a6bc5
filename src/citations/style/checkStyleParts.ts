/**
 * Whether an XML document is an independent CSL style with every part that printing notes needs
 * (CSL 1.0.2, "Styles - Structure"). What the specification leaves to the processor is left to the
 * trial formatting of validateStyle.
 */
import type { StyleElement, StyleProblem } from './model'
import { wording } from '../../wording'

const NAMESPACE = 'http://purl.org/net/xbiblio/csl'

const ELEMENTS = new Set(
  (
    'style info locale macro citation bibliography layout sort key text number names name name-part ' +
    'et-al label date date-part group choose if else-if else substitute institution institution-part ' +
    'terms term single multiple style-options'
  ).split(' '),
)

/** The problems of a style's parts, in order of place; none means that it can be tried. */
export function checkStyleParts(root: StyleElement): StyleProblem[] {
  const problems: StyleProblem[] = []
  const report = (at: StyleElement, kind: StyleProblem['kind'], message: string) =>
    problems.push({ kind, message, line: at.line, column: at.column })
  if (root.name !== 'style') {
    report(root, 'notStyle', wording.apparatus.style.root(root.name))
    return problems
  }
  if (root.namespace !== NAMESPACE) {
    report(root, 'wrongNamespace', wording.apparatus.style.namespace(NAMESPACE))
    return problems
  }
  const version = root.attributes['version'] ?? ''
  if (!/^1\.0(\.\d+)?$/.test(version)) {
    report(root, 'unknownVersion', wording.apparatus.style.version(version))
  }
  const info = findChild(root, 'info')
  for (const part of ['title', 'id']) {
    if (info && findChild(info, part)?.text.trim()) continue
    report(info ?? root, 'infoMissing', wording.apparatus.style.info(part))
  }
  const parent = info?.children.find(isParentLink)
  if (parent) {
    report(parent, 'dependent', wording.apparatus.style.dependent(parent.attributes['href']))
    return problems
  }
  if (!['note', 'in-text'].includes(root.attributes['class'] ?? '')) {
    report(root, 'classMissing', wording.apparatus.style.class)
  }
  const citation = findChild(root, 'citation')
  const layout = citation && findChild(citation, 'layout')
  if (!layout || layout.children.length === 0) {
    const text = citation ? wording.apparatus.style.noLayout : wording.apparatus.style.noCitation
    report(layout ?? citation ?? root, 'citationMissing', text)
  }
  problems.push(...checkElements(root), ...checkRecursion(root))
  return problems.sort((one, other) => one.line - other.line || one.column - other.column)
}

const findChild = (element: StyleElement, name: string) =>
  element.children.find((child) => child.name === name)

const isParentLink = ({ name, attributes }: StyleElement) =>
  name === 'link' && attributes['rel'] === 'independent-parent'

/** Macros that call themselves, by way of others or at once: printing a note would never end. */
function checkRecursion(root: StyleElement): StyleProblem[] {
  const macros = root.children.filter(({ name }) => name === 'macro')
  const calls = new Map(
    macros.map((macro) => [String(macro.attributes['name']), new Set(listCalls(macro))]),
  )
  const reaches = (from: string, wanted: string, seen: Set<string>): boolean =>
    [...(calls.get(from) ?? [])].some((next) => {
      if (next === wanted) return true
      if (seen.has(next)) return false
      seen.add(next)
      return reaches(next, wanted, seen)
    })
  return macros
    .filter(({ attributes: { name = '' } }) => reaches(name, name, new Set()))
    .map(({ attributes, column, line }) => ({
      kind: 'macroRecursive' as const,
      message: wording.apparatus.style.callsItself(attributes['name'] ?? ''),
      line,
      column,
    }))
}

function listCalls({ attributes, children }: StyleElement): string[] {
  const own = attributes['macro'] === undefined ? [] : [attributes['macro']]
  return [...own, ...children.flatMap(listCalls)]
}

/** Elements CSL does not know, and calls of macros that are not there. */
function checkElements(root: StyleElement): StyleProblem[] {
  const macros = new Set(
    root.children
      .filter(({ name }) => name === 'macro')
      .map(({ attributes }) => attributes['name']),
  )
  const problems: StyleProblem[] = []
  const visit = (element: StyleElement) => {
    const { line, column } = element
    if (element.namespace === NAMESPACE && !ELEMENTS.has(element.name)) {
      const message = wording.apparatus.style.element(element.name)
      problems.push({ kind: 'unknownElement', message, line, column })
    }
    const macro = element.attributes['macro']
    if (macro !== undefined && !macros.has(macro)) {
      const message = wording.apparatus.style.noMacro(macro)
      problems.push({ kind: 'macroMissing', message, line, column })
    }
    if (element.name !== 'info') element.children.forEach(visit)
  }
  visit(root)
  return problems
}
