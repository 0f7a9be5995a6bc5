import type { Written } from './element'

/** A whole XML document from its root element. */
export function xmlDocument(root: Written, doctype = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${root.xml}\n`
}
