/**
 * XML as the readers of this room see it. Names carry our own fixed prefixes (`w:p`, `a:blip`),
 * whatever prefixes the file chose, and the two namespaces of each vocabulary, transitional and
 * strict (ECMA-376 part 1, annex A; part 4), look alike. Names of unknown vocabularies begin `?:`.
 */
export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string
