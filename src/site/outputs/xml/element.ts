import { escapeXML } from '../../../text/escapeXML'

/** A piece of XML that is written already; text is a plain string and gets escaped. */
export type Written = { xml: string }

export type Child = string | number | Written | undefined | null | false | Child[]

/**
 * An XML element. Children that are strings are text and are escaped; absent children and
 * attributes are left out.
 *
 * @example element('title', { type: 'text' }, 'Q & A').xml === '<title type="text">Q &amp; A</title>'
 */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...children: Child[]
): Written {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXML(String(value))}"`)
    .join('')
  const content = children.map(write).join('')
  return {
    xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`,
  }
}

function write(child: Child): string {
  if (child === undefined || child === null || child === false) return ''
  if (Array.isArray(child)) return child.map(write).join('')
  return typeof child === 'object' ? child.xml : escapeXML(String(child))
}
