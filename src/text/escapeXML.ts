// Characters that XML 1.0 forbids anywhere (https://www.w3.org/TR/xml/#charsets).
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text without the characters that no XML document may hold, even escaped. */
export function toXMLText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD')
}

/** Text as it may stand in an element or between the quotation marks of an attribute. */
export function escapeXML(text: string): string {
  return toXMLText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
