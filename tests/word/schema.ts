/**
 * What the files we write may hold, element by element, from the schemas of ECMA-376 (5th edition,
 * transitional: wml.xsd, dml-main.xsd, dml-picture.xsd, dml-wordprocessingDrawing.xsd, and those of the
 * package, part 2): which children stand in which order, which attributes there have to be, and what
 * these say. Only the elements we write are here; any other is an error. The properties of runs, which
 * the schema lets stand in any order, are asked for in the order in which Word writes them.
 */
export type Rule = {
  /** In their order; a list of names is a place where any of them stand, as often as they like. */
  children?: readonly (string | readonly string[])[]
  /** Attributes and what they say; of those with `!` there has to be one. */
  attributes?: Readonly<Record<string, RegExp>>
  hasText?: true
}

const ANY = /^/
const WHOLE = /^-?\d+$/
const COUNT = /^\d+$/
const ON = /^(?:0|1|true|false|on|off)$/
const NAME = /^[\p{L}\p{N}_-]{1,253}$/u
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const COLOUR = /^(?:auto|[0-9A-F]{6})$/
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

const empty: Rule = {}
const valued = (form: RegExp): Rule => ({ attributes: { 'w:val!': form } })
const BORDER: Rule = {
  attributes: { 'w:val!': /^single$/, 'w:sz': COUNT, 'w:space': COUNT, 'w:color': COLOUR },
}

const RANGES = ['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd']
const CHANGES = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']
const IN_PARAGRAPH = [...RANGES, ...CHANGES, 'w:r', 'w:hyperlink']
const IN_STORY = [...RANGES, 'w:p']
const OF_RUN = 'w:rStyle w:rFonts w:b w:i w:strike w:color w:sz w:u w:vertAlign w:lang'.split(' ')
const OF_PARAGRAPH =
  'w:pStyle w:keepNext w:numPr w:pBdr w:spacing w:ind w:jc w:outlineLvl w:rPr'.split(' ')
const IN_RUN = [
  't delText tab br noBreakHyphen softHyphen footnoteReference footnoteRef separator',
  'continuationSeparator commentReference fldChar instrText drawing',
].flatMap((names) => names.split(' ').map((name) => `w:${name}`))

const CHANGE = { 'w:id!': WHOLE, 'w:author!': ANY, 'w:date': INSTANT }
const tracked: Rule = { attributes: CHANGE, children: [[...RANGES, 'w:r']] }
const marked: Rule = { attributes: { 'w:id!': WHOLE } }
const words: Rule = { attributes: { 'xml:space': /^preserve$/ }, hasText: true }
const named: Rule = { attributes: { 'id!': COUNT, 'name!': /./, descr: ANY } }

export const ELEMENTS: Readonly<Record<string, Rule>> = {
  'w:document': { children: ['w:body'] },
  'w:body': { children: [IN_STORY, 'w:sectPr'] },
  'w:sectPr': { children: ['w:footnotePr', 'w:pgSz', 'w:pgMar'] },
  'w:footnotePr': { children: ['w:numFmt', ['w:footnote']] },
  'w:numFmt': valued(/^(?:decimal|bullet)$/),
  'w:pgSz': { attributes: { 'w:w': COUNT, 'w:h': COUNT } },
  'w:pgMar': {
    attributes: Object.fromEntries(
      ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'].map((side) => [
        `w:${side}!`,
        WHOLE,
      ]),
    ),
  },

  'w:p': { attributes: { 'w14:paraId': /^[0-7][0-9A-F]{7}$/ }, children: ['w:pPr', IN_PARAGRAPH] },
  'w:pPr': { children: OF_PARAGRAPH },
  'w:pStyle': valued(NAME),
  'w:keepNext': empty,
  'w:numPr': { children: ['w:ilvl', 'w:numId'] },
  'w:ilvl': valued(/^[0-8]$/),
  'w:numId': valued(COUNT),
  'w:pBdr': { children: ['w:left', 'w:bottom'] },
  'w:left': BORDER,
  'w:bottom': BORDER,
  'w:spacing': { attributes: { 'w:before': COUNT, 'w:after': COUNT, 'w:line': WHOLE } },
  'w:ind': { attributes: { 'w:left': WHOLE, 'w:right': WHOLE, 'w:hanging': COUNT } },
  'w:jc': valued(/^(?:left|right|center|both)$/),
  'w:outlineLvl': valued(/^[0-9]$/),

  'w:r': { children: ['w:rPr', IN_RUN] },
  'w:rPr': { children: [...CHANGES, ...OF_RUN] },
  'w:rStyle': valued(NAME),
  'w:rFonts': { attributes: { 'w:ascii': ANY, 'w:hAnsi': ANY, 'w:cs': ANY } },
  'w:b': empty,
  'w:i': empty,
  'w:strike': empty,
  'w:color': valued(COLOUR),
  'w:sz': valued(COUNT),
  'w:u': { attributes: { 'w:val': /^single$/ } },
  'w:vertAlign': valued(/^(?:baseline|superscript|subscript)$/),
  'w:lang': { attributes: { 'w:val': LANGUAGE } },
  'w:t': words,
  'w:delText': words,
  'w:instrText': words,
  'w:tab': empty,
  'w:br': empty,
  'w:noBreakHyphen': empty,
  'w:softHyphen': empty,
  'w:separator': empty,
  'w:continuationSeparator': empty,
  'w:footnoteRef': empty,
  'w:footnoteReference': marked,
  'w:commentReference': marked,
  'w:fldChar': { attributes: { 'w:fldCharType!': /^(?:begin|separate|end)$/ } },
  'w:hyperlink': {
    attributes: { 'r:id': /./, 'w:history': ON },
    children: [[...RANGES, ...CHANGES, 'w:r']],
  },
  'w:bookmarkStart': { attributes: { 'w:id!': WHOLE, 'w:name!': /^.{1,40}$/ } },
  'w:bookmarkEnd': marked,
  'w:commentRangeStart': marked,
  'w:commentRangeEnd': marked,
  'w:ins': tracked,
  'w:del': tracked,
  'w:moveFrom': tracked,
  'w:moveTo': tracked,

  'w:drawing': { children: ['wp:inline'] },
  'wp:inline': {
    attributes: { distT: COUNT, distB: COUNT, distL: COUNT, distR: COUNT },
    children: ['wp:extent', 'wp:docPr', 'a:graphic'],
  },
  'wp:extent': { attributes: { 'cx!': COUNT, 'cy!': COUNT } },
  'wp:docPr': named,
  'a:graphic': { children: ['a:graphicData'] },
  'a:graphicData': { attributes: { 'uri!': /./ }, children: ['pic:pic'] },
  'pic:pic': { children: ['pic:nvPicPr', 'pic:blipFill', 'pic:spPr'] },
  'pic:nvPicPr': { children: ['pic:cNvPr', 'pic:cNvPicPr'] },
  'pic:cNvPr': named,
  'pic:cNvPicPr': empty,
  'pic:blipFill': { children: ['a:blip', 'a:stretch'] },
  'a:blip': { attributes: { 'r:embed': /./ } },
  'a:stretch': { children: ['a:fillRect'] },
  'a:fillRect': empty,
  'pic:spPr': { children: ['a:xfrm', 'a:prstGeom'] },
  'a:xfrm': { children: ['a:off', 'a:ext'] },
  'a:off': { attributes: { 'x!': WHOLE, 'y!': WHOLE } },
  'a:ext': { attributes: { 'cx!': COUNT, 'cy!': COUNT } },
  'a:prstGeom': { attributes: { 'prst!': /^rect$/ }, children: ['a:avLst'] },
  'a:avLst': empty,

  'w:footnotes': { children: [['w:footnote']] },
  'w:footnote': {
    attributes: { 'w:id!': WHOLE, 'w:type': /^(?:separator|continuationSeparator)$/ },
    children: [IN_STORY],
  },
  'w:comments': { children: [['w:comment']] },
  'w:comment': { attributes: { ...CHANGE, 'w:initials': ANY }, children: [IN_STORY] },
  'w15:commentsEx': { children: [['w15:commentEx']] },
  'w15:commentEx': {
    attributes: {
      'w15:paraId!': /^[0-7][0-9A-F]{7}$/,
      'w15:paraIdParent': /^[0-7][0-9A-F]{7}$/,
      'w15:done': ON,
    },
  },

  'w:styles': { children: ['w:docDefaults', ['w:style']] },
  'w:docDefaults': { children: ['w:rPrDefault', 'w:pPrDefault'] },
  'w:rPrDefault': { children: ['w:rPr'] },
  'w:pPrDefault': { children: ['w:pPr'] },
  'w:style': {
    attributes: {
      'w:type': /^(?:paragraph|character)$/,
      'w:default': ON,
      'w:customStyle': ON,
      'w:styleId': NAME,
    },
    children: ['w:name', 'w:basedOn', 'w:semiHidden', 'w:qFormat', 'w:pPr', 'w:rPr'],
  },
  'w:name': valued(/./),
  'w:basedOn': valued(NAME),
  'w:semiHidden': empty,
  'w:qFormat': empty,
  'w:numbering': { children: [['w:abstractNum'], ['w:num']] },
  'w:abstractNum': {
    attributes: { 'w:abstractNumId!': COUNT },
    children: ['w:multiLevelType', ['w:lvl']],
  },
  'w:multiLevelType': valued(/^(?:singleLevel|multilevel|hybridMultilevel)$/),
  'w:lvl': {
    attributes: { 'w:ilvl!': /^[0-8]$/ },
    children: ['w:start', 'w:numFmt', 'w:lvlText', 'w:lvlJc', 'w:pPr'],
  },
  'w:start': valued(COUNT),
  'w:lvlText': valued(ANY),
  'w:lvlJc': valued(/^(?:left|right|center)$/),
  'w:num': { attributes: { 'w:numId!': COUNT }, children: ['w:abstractNumId'] },
  'w:abstractNumId': valued(COUNT),
  'w:settings': { children: ['w:footnotePr', 'w:compat'] },
  'w:compat': { children: [['w:compatSetting']] },
  'w:compatSetting': { attributes: { 'w:name': /./, 'w:uri': /./, 'w:val': ANY } },

  Types: { children: [['Default', 'Override']] },
  Default: { attributes: { 'Extension!': /^[a-z0-9]+$/, 'ContentType!': /^[\w.+-]+\/[\w.+-]+$/ } },
  Override: { attributes: { 'PartName!': /^\/./, 'ContentType!': /^[\w.+-]+\/[\w.+-]+$/ } },
  Relationships: { children: [['Relationship']] },
  Relationship: {
    attributes: {
      'Id!': /^[A-Za-z_][\w.-]*$/,
      'Type!': /^https?:/,
      'Target!': /./,
      TargetMode: /^(?:Internal|External)$/,
    },
  },
  'cp:coreProperties': {
    children: [['dc:title', 'dc:identifier', 'dc:language', 'dcterms:created']],
  },
  'dc:title': { hasText: true },
  'dc:identifier': { hasText: true },
  'dc:language': { hasText: true },
  'dcterms:created': { attributes: { 'xsi:type!': /^dcterms:W3CDTF$/ }, hasText: true },
  Properties: { children: [['property']] },
  property: {
    attributes: { 'fmtid!': /^\{[0-9A-F-]{36}\}$/, 'pid!': COUNT, 'name!': /./ },
    children: ['vt:lpwstr'],
  },
  'vt:lpwstr': { hasText: true },
}
