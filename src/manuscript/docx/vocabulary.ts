import type { XmlVocabulary } from '../xml/parseXml'

/**
 * The vocabularies of Office files that are read. Names get our own fixed prefixes (`w:p`,
 * `a:blip`), whatever prefixes the file chose, and the two namespaces of each vocabulary,
 * transitional and strict (ECMA-376 part 1, annex A; part 4), look alike.
 */
const TRANSITIONAL = 'http://schemas.openxmlformats.org/'
const STRICT = 'http://purl.oclc.org/ooxml/'
const MICROSOFT = 'http://schemas.microsoft.com/office/'

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${TRANSITIONAL}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${TRANSITIONAL}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${TRANSITIONAL}officeDocument/2006/math`, 'm'],
  [`${STRICT}officeDocument/math`, 'm'],
  [`${TRANSITIONAL}drawingml/2006/main`, 'a'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${TRANSITIONAL}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
  [`${TRANSITIONAL}drawingml/2006/picture`, 'pic'],
  [`${STRICT}drawingml/picture`, 'pic'],
  [`${TRANSITIONAL}drawingml/2006/chart`, 'c'],
  [`${STRICT}drawingml/chart`, 'c'],
  [`${TRANSITIONAL}drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}drawingml/diagram`, 'dgm'],
  [`${TRANSITIONAL}markup-compatibility/2006`, 'mc'],
  [`${TRANSITIONAL}package/2006/relationships`, 'rel'],
  [`${TRANSITIONAL}package/2006/content-types`, 'ct'],
  [`${TRANSITIONAL}package/2006/metadata/core-properties`, 'cp'],
  [`${TRANSITIONAL}officeDocument/2006/bibliography`, 'b'],
  [`${STRICT}officeDocument/bibliography`, 'b'],
  [`${TRANSITIONAL}officeDocument/2006/custom-properties`, 'prop'],
  [`${STRICT}officeDocument/customProperties`, 'prop'],
  [`${TRANSITIONAL}officeDocument/2006/docPropsVTypes`, 'vt'],
  [`${STRICT}officeDocument/docPropsVTypes`, 'vt'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${MICROSOFT}word/2010/wordml`, 'w14'],
  [`${MICROSOFT}word/2012/wordml`, 'w15'],
  [`${MICROSOFT}word/2010/wordprocessingShape`, 'wps'],
  [`${MICROSOFT}word/2010/wordprocessingGroup`, 'wpg'],
  [`${MICROSOFT}word/2010/wordprocessingCanvas`, 'wpc'],
  [`${MICROSOFT}word/2010/wordprocessingDrawing`, 'wp14'],
])

/** Most of what word processors write is about looks; without words in it, it is not kept. */
const LAYOUT =
  'sz szCs color lang kern bCs iCs noProof proofErr jc shd highlight keepNext keepLines widowControl contextualSpacing lastRenderedPageBreak tblW tcW tblLook vAlign gridCol'

export const DOCX_VOCABULARY: XmlVocabulary = {
  prefixes: PREFIXES,
  textElements: new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'a:t']),
  codeElements: new Set(['w:instrText', 'w:delInstrText', 'w:fldData', 'vt:lpwstr']),
  layout: new Set(LAYOUT.split(' ').map((name) => `w:${name}`)),
}
