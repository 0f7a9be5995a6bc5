import type { CslItem, Locator } from '../../src/citations/model'
import { docxParagraph } from './docxParagraph'

/**
 * Citations of reference managers as they stand in .docx files, made for tests after the public
 * formats: the XML that stands in a paragraph, and what belongs to it elsewhere in the file.
 */
export type CitedWork = {
  /** What the manager knows the work by; a number for EndNote and Word. */
  id: number
  csl: Omit<CslItem, 'id'>
  locator?: Locator
  prefix?: string
  suffix?: string
  suppressAuthor?: true
}

export type CitationXml = {
  inline: string
  /** Properties for docProps/custom.xml, as name and value. */
  properties?: [string, string][]
  /** `b:Source` elements. */
  sources?: string
  /** What the link `transfer` leads to is Zotero. */
  linked?: true
}

export const CITATION_KINDS = [
  'zotero',
  'zoteroSimple',
  'zoteroBookmark',
  'zoteroTransfer',
  'mendeley',
  'mendeleyCite',
  'endNote',
  'endNoteData',
  'citavi',
  'word',
] as const

export type CitationKind = (typeof CITATION_KINDS)[number]

/** A citation of these works, which shows `words`. `name` is its own in the file. */
export function docxCitation(
  kind: CitationKind,
  works: CitedWork[],
  words: string,
  name = 'one',
): CitationXml {
  const shown = run(`<w:t xml:space="preserve">${escape(words)}</w:t>`)
  const zotero = (plain: string) =>
    JSON.stringify({
      citationID: name,
      properties: { plainCitation: plain, formattedCitation: '{\\i{}RTF}', noteIndex: 7 },
      citationItems: works.map((work) =>
        cslItem(work, `http://zotero.org/users/1/items/W${work.id}`),
      ),
    })
  switch (kind) {
    case 'zotero':
      return { inline: field(` ADDIN ZOTERO_ITEM CSL_CITATION ${zotero(words)} aB3d`, shown) }
    case 'zoteroSimple': {
      const code = escape(`ADDIN ZOTERO_ITEM CSL_CITATION${zotero(words)}`)
      return { inline: `<w:fldSimple w:instr="${code}">${shown}</w:fldSimple>` }
    }
    case 'zoteroBookmark': {
      const code = `ZOTERO_ITEM CSL_CITATION ${zotero(words)}`
      const pieces = code.match(/.{1,255}/gs) ?? []
      const mark = `ZOTERO_BREF_${name}`
      return {
        inline: `<w:bookmarkStart w:id="${name}" w:name="${mark}"/>${shown}<w:bookmarkEnd w:id="${name}"/>`,
        properties: pieces.map((piece, index) => [`${mark}_${index + 1}`, piece]),
      }
    }
    case 'zoteroTransfer': {
      const code = `<w:t xml:space="preserve">${escape(`ITEM CSL_CITATION ${zotero(words)}`)}</w:t>`
      return { inline: `<w:hyperlink r:id="transfer">${run(code)}</w:hyperlink>`, linked: true }
    }
    case 'mendeley': {
      const citation = {
        citationItems: works.map((work) =>
          cslItem(work, `http://www.mendeley.com/documents/?uuid=${work.id}`),
        ),
        mendeley: { plainTextFormattedCitation: words, formattedCitation: words },
      }
      return { inline: field(`ADDIN CSL_CITATION ${JSON.stringify(citation)}`, shown) }
    }
    case 'mendeleyCite': {
      const citation = {
        citationID: name,
        isEdited: false,
        manualOverride: { isManuallyOverridden: false, citeprocText: words },
        citationItems: works.map((work) => ({ ...cslItem(work), id: `uuid-${work.id}` })),
      }
      const tag = `MENDELEY_CITATION_v3_${toBase64(JSON.stringify(citation))}`
      return {
        inline: `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`,
      }
    }
    case 'endNote':
      return { inline: field(` ADDIN EN.CITE ${endNote(works)} `, shown) }
    case 'endNoteData': {
      const data = `<w:fldData xml:space="preserve">${toBase64(`${endNote(works)}\0`).replace(/.{72}/g, '$&\r\n')}</w:fldData>`
      const begin = run(`<w:fldChar w:fldCharType="begin">${data}</w:fldChar>`)
      const inner = `${begin}${instruction(' ADDIN EN.CITE.DATA ')}${sign('end')}`
      return {
        inline: `${sign('begin')}${instruction(' ADDIN EN.CITE ')}${inner}${sign('separate')}${shown}${sign('end')}`,
      }
    }
    case 'citavi':
      return {
        inline: field(`ADDIN CitaviPlaceholder{${toBase64(citavi(works, words))}}`, shown),
      }
    case 'word':
      return {
        inline: `<w:sdt><w:sdtPr><w:citation/></w:sdtPr><w:sdtContent>${field(wordCode(works), shown)}</w:sdtContent></w:sdt>`,
        sources: works.map(wordSource).join(''),
      }
  }
}

/** What `buildDocx` needs besides the paragraphs. */
export function docxCitationParts(citations: CitationXml[]): {
  relationships: string
  files: Record<string, string>
} {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
  const properties = citations.flatMap((citation) => citation.properties ?? [])
  const sources = citations.map((citation) => citation.sources ?? '').join('')
  const relationship = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"${mode}/>`
  const external = ' TargetMode="External"'
  return {
    relationships:
      relationship('sources', 'customXml', '../customXml/item1.xml') +
      relationship('transfer', 'hyperlink', 'https://www.zotero.org/', external),
    files: {
      'customXml/item1.xml': `<b:Sources xmlns:b="${office}/bibliography">${sources}</b:Sources>`,
      'docProps/custom.xml': `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${properties
        .map(
          ([name, value]) =>
            `<property name="${name}"><vt:lpwstr>${escape(value)}</vt:lpwstr></property>`,
        )
        .join('')}</Properties>`,
      'word/_rels/footnotes.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('transfer', 'hyperlink', 'https://www.zotero.org/', external)}</Relationships>`,
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('root', 'officeDocument', 'word/document.xml')}${relationship('custom', 'custom-properties', 'docProps/custom.xml')}</Relationships>`,
    },
  }
}

/** A title, and a paragraph with a footnote for each citation; the words round it are `around`. */
export function docxOfNotes(citations: CitationXml[], around: [string, string] = ['', '.']) {
  const text = (words: string) =>
    words === '' ? '' : run(`<w:t xml:space="preserve">${escape(words)}</w:t>`)
  const markers = citations.map((_, index) =>
    docxParagraph(`<w:r><w:t>Words.</w:t><w:footnoteReference w:id="${index + 1}"/></w:r>`),
  )
  const notes = citations.map(({ inline }, index) => {
    const content = docxParagraph(`${text(around[0])}${inline}${text(around[1])}` || '<w:r/>')
    return `<w:footnote w:id="${index + 1}">${content}</w:footnote>`
  })
  return {
    body: docxParagraph('A title', { style: 'Title' }) + markers.join(''),
    footnotes: notes.join(''),
    ...docxCitationParts(citations),
  }
}

function cslItem({ id, csl, locator, prefix, suffix, suppressAuthor }: CitedWork, uri?: string) {
  return {
    id,
    ...(uri === undefined ? {} : { uris: [uri] }),
    itemData: { id, ...csl },
    ...(locator ? { locator: locator.value, label: locator.label } : {}),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(suppressAuthor ? { 'suppress-author': true } : {}),
  }
}

function endNote(works: CitedWork[]): string {
  const cites = works.map(({ id, csl, locator, prefix, suffix, suppressAuthor }) => {
    const isArticle = csl.type === 'article-journal'
    const names = (csl.author ?? []).map(
      ({ family = '', given = '' }) =>
        `<author><style face="normal">${escape(`${family}, ${given}`)}</style></author>`,
    )
    const own = (name: string, value: string | undefined) =>
      value === undefined ? '' : `<${name}>${escape(value)}</${name}>`
    return `<Cite${suppressAuthor ? ' ExcludeAuth="1"' : ''}>${own('Prefix', prefix)}${own('Pages', locator?.value)}${own('Suffix', suffix)}<record><rec-number>${id}</rec-number><foreign-keys><key app="EN" db-id="base">${id}</key></foreign-keys><ref-type name="${isArticle ? 'Journal Article' : 'Book'}">1</ref-type><contributors><authors>${names.join('')}</authors></contributors><titles><title><style face="italic">${escape(csl.title ?? '')}</style></title></titles>${own('volume', csl.volume)}${own('pages', csl.page)}${isArticle ? `<periodical>${own('full-title', csl['container-title'])}</periodical>` : ''}<dates><year>${csl.issued?.['date-parts']?.[0]?.[0] ?? ''}</year></dates>${own('publisher', csl.publisher)}</record></Cite>`
  })
  return `<EndNote>${cites.join('')}</EndNote>`
}

function citavi(works: CitedWork[], words: string): string {
  const people = new Map<string, number>()
  let last = 1
  const entries = works.map(({ id, csl, locator, prefix, suffix }) => ({
    $id: String((last += 1)),
    ReferenceId: `guid-${id}`,
    ...(locator ? { PageRange: { $id: String((last += 1)), PrettyString: locator.value } } : {}),
    ...(prefix === undefined ? {} : { Prefix: prefix }),
    ...(suffix === undefined ? {} : { Suffix: suffix }),
    Reference: {
      $id: String((last += 1)),
      Id: `guid-${id}`,
      ReferenceType: csl.type === 'book' ? 'Book' : 'JournalArticle',
      Title: csl.title,
      Year: String(csl.issued?.['date-parts']?.[0]?.[0] ?? ''),
      Authors: (csl.author ?? []).map(({ family = '', given = '' }) => {
        const known = people.get(`${family}, ${given}`)
        if (known !== undefined) return { $ref: String(known) }
        people.set(`${family}, ${given}`, (last += 1))
        return { $id: String(last), FirstName: given, LastName: family }
      }),
      ...(csl.publisher === undefined ? {} : { Publishers: [{ Name: csl.publisher }] }),
      ...(csl['container-title'] === undefined
        ? {}
        : { Periodical: { Name: csl['container-title'] } }),
      Volume: csl.volume,
      ...(csl.page === undefined ? {} : { PageRange: `<sp>\n  ${csl.page}\n</sp>` }),
    },
  }))
  return JSON.stringify({ $id: '1', Entries: entries, Text: words })
}

function wordCode(works: CitedWork[]): string {
  const parts = works.map(({ id, locator, prefix, suffix, suppressAuthor }, index) => {
    const quoted = (name: string, value: string | undefined) =>
      value === undefined ? '' : ` \\${name} "${value}"`
    const said = `${quoted('p', locator?.value)}${quoted('f', prefix)}${quoted('s', suffix)}`
    return `${index === 0 ? ' CITATION' : ' \\m'} Tag${id}${said}${suppressAuthor ? ' \\n' : ''} \\l 2057`
  })
  return parts.join('')
}

function wordSource({ id, csl }: CitedWork): string {
  const own = (name: string, value: string | undefined) =>
    value === undefined ? '' : `<b:${name}>${escape(value)}</b:${name}>`
  const people = (csl.author ?? []).map(
    ({ family, given }) => `<b:Person>${own('Last', family)}${own('First', given)}</b:Person>`,
  )
  return `<b:Source><b:Tag>Tag${id}</b:Tag><b:Guid>{GUID-${id}}</b:Guid><b:SourceType>${csl.type === 'book' ? 'Book' : 'JournalArticle'}</b:SourceType><b:Author><b:Author><b:NameList>${people.join('')}</b:NameList></b:Author></b:Author>${own('Title', csl.title)}${own('JournalName', csl['container-title'])}${own('Year', String(csl.issued?.['date-parts']?.[0]?.[0] ?? ''))}${own('Volume', csl.volume)}${own('Pages', csl.page)}${own('Publisher', csl.publisher)}</b:Source>`
}

const run = (inner: string) => `<w:r>${inner}</w:r>`
const sign = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)

/** Word cuts instructions into runs wherever it likes. */
function instruction(code: string): string {
  const pieces = code.match(/.{1,180}/gs) ?? []
  return pieces
    .map((piece) => run(`<w:instrText xml:space="preserve">${escape(piece)}</w:instrText>`))
    .join('')
}

function field(code: string, shown: string): string {
  return `${sign('begin')}${instruction(code)}${sign('separate')}${shown}${sign('end')}`
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
