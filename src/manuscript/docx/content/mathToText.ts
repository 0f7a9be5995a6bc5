import { type XmlElement, findChild, getText, listChildren } from '../../xml/elements'

/**
 * An equation (ECMA-376 part 1, 22.1) on one line, as it would be typed: `(a+b)/2`, `x^2`, `√(x)`.
 * Every character of the equation is in the line; its layout is not.
 */
export function mathToText(element: XmlElement): string {
  const part = (name: string) => {
    const child = findChild(element, name)
    return child === null ? '' : mathToText(child)
  }
  const character = (name: string, standard: string) => {
    const properties = findChild(element, `${element.name}Pr`)
    return findChild(properties, name)?.attributes['m:val'] ?? standard
  }
  const all = (name: string, between: string) =>
    listChildren(element, name).map(mathToText).join(between)

  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return getText(element)
    case 'm:f':
      return `${group(part('m:num'))}/${group(part('m:den'))}`
    case 'm:sSup':
      return `${part('m:e')}^${group(part('m:sup'))}`
    case 'm:sSub':
      return `${part('m:e')}_${group(part('m:sub'))}`
    case 'm:sSubSup':
      return `${part('m:e')}_${group(part('m:sub'))}^${group(part('m:sup'))}`
    case 'm:sPre':
      return `_${group(part('m:sub'))}^${group(part('m:sup'))}${part('m:e')}`
    case 'm:rad':
      return `${part('m:deg')}√(${part('m:e')})`
    case 'm:nary':
      return `${character('m:chr', '∫')}_${group(part('m:sub'))}^${group(part('m:sup'))} ${part('m:e')}`
    case 'm:d':
      return `${character('m:begChr', '(')}${all('m:e', character('m:sepChr', '|'))}${character('m:endChr', ')')}`
    case 'm:acc':
      return `${part('m:e')}${character('m:chr', '\u0302')}`
    case 'm:func':
      return `${part('m:fName')} ${part('m:e')}`
    case 'm:limLow':
      return `${part('m:e')}_${group(part('m:lim'))}`
    case 'm:limUpp':
      return `${part('m:e')}^${group(part('m:lim'))}`
    case 'm:mr':
      return all('m:e', ', ')
    case 'm:m':
      return `[${all('m:mr', '; ')}]`
    case 'm:eqArr':
      return all('m:e', '; ')
    default:
      return listChildren(element).map(mathToText).join('')
  }
}

function group(text: string): string {
  return Array.from(text).length > 1 ? `(${text})` : text
}
