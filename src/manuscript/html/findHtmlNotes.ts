import { checkNoteLimit } from '../limits'
import { getAttribute, getText, type HtmlElement, type HtmlNotes, isElement } from './elements'
import type { AnchorIndex } from './anchors'
import type { ManuscriptNote } from '../model'

/**
 * The notes of a page. Word, Pandoc, WordPress, Substack, MediaWiki and EPUB write them differently,
 * but all as a link that looks like a marker and leads to a place further down, which links back.
 * So: links that look like markers and lead down open notes; what they lead to, as far up as it
 * holds one note only, is the note; links in it that lead back to its marker are no text.
 * DPUB-ARIA roles (doc-noteref, doc-backlink) and EPUB types settle what looks leave open.
 */
export function findHtmlNotes(anchors: AnchorIndex): HtmlNotes {
  const notes: HtmlNotes = {
    markers: new Map(),
    entries: new Map(),
    backlinks: new Set(),
    around: new Set(),
  }
  const references = anchors.links.filter((link) => leadsToNote(link, anchors))
  const targets = new Set(references.map((link) => anchors.findTarget(link)))
  checkNoteLimit(targets.size)
  const entryByTarget = new Map<HtmlElement, HtmlElement>()
  for (const target of targets) {
    if (target) entryByTarget.set(target, findEntryElement(target, targets))
  }
  const entryElements = new Set(entryByTarget.values())
  for (const link of references) {
    if (isInside(link, entryElements)) continue
    const target = anchors.findTarget(link)
    const entry = target ? entryByTarget.get(target) : undefined
    const label = readLabel(link, target)
    if (!entry) {
      notes.markers.set(link, { note: `missing-${label}`, label })
      continue
    }
    const known = notes.entries.get(entry)
    const id = known?.id ?? `html-${notes.entries.size + 1}`
    if (!known) notes.entries.set(entry, { id, label, kind: findKind(entry, link) })
    notes.markers.set(link, { note: id, label })
  }
  addUnmarked(notes, anchors)
  addBacklinks(notes, anchors)
  for (const entry of notes.entries.keys()) addAround(notes.around, entry)
  return notes
}

function addAround(around: Set<HtmlElement>, entry: HtmlElement): void {
  for (let at: HtmlElement['parentNode'] = entry; at && 'tagName' in at; at = at.parentNode) {
    if (around.has(at)) return
    around.add(at)
  }
}

function leadsToNote(link: HtmlElement, anchors: AnchorIndex): boolean {
  if (!isNoteLink(link) || isBacklink(link)) return false
  const target = anchors.findTarget(link)
  if (!target) return isNoteLink(link, 'strict')
  return anchors.isBefore(link, target) && !/^(?:h[1-6]|body|main|article)$/.test(target.tagName)
}

function isInside(element: HtmlElement, others: Set<HtmlElement>): boolean {
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) {
    if (others.has(at)) return true
  }
  return false
}

function readLabel(link: HtmlElement, target: HtmlElement | undefined): string {
  const words = getText(link).replace(/[\s[\]().^]+/g, '')
  if (words !== '') return words.slice(0, 20)
  return /\d+$/.exec(target ? getAttribute(target, 'id') : '')?.[0] ?? ''
}

function findKind(entry: HtmlElement, link: HtmlElement): 'footnote' | 'endnote' {
  const signs: string[] = [getAttribute(link, 'href')]
  for (let at: HtmlElement['parentNode'] = entry; at && 'tagName' in at; at = at.parentNode) {
    signs.push(getAttribute(at, 'role'), getAttribute(at, 'epub:type'), getAttribute(at, 'id'))
  }
  return signs.some((sign) => /endnote|_edn|^edn/.test(sign)) ? 'endnote' : 'footnote'
}

/** Items of a list of notes that nothing marks, and elements numbered like the notes beside them. */
function addUnmarked(notes: HtmlNotes, anchors: AnchorIndex): void {
  const prefixes = new Set<string>()
  const lists = new Map<HtmlElement['parentNode'], ManuscriptNote['kind']>()
  for (const [entry, { kind }] of notes.entries) {
    prefixes.add(getAttribute(entry, 'id').replace(/\d+$/, ''))
    if (entry.tagName === 'li') lists.set(entry.parentNode, kind)
  }
  for (const [list, kind] of lists) {
    const items = list?.childNodes.filter((node) => isElement(node, 'li')) ?? []
    for (const [index, item] of items.entries()) {
      if (!isElement(item) || notes.entries.has(item)) continue
      const id = `html-${notes.entries.size + 1}`
      notes.entries.set(item, { id, label: String(index + 1), kind })
    }
  }
  const entries = new Set(notes.entries.keys())
  for (const [id, element] of anchors.byID) {
    const number = /\d+$/.exec(id)?.[0]
    if (number === undefined || number === id || !prefixes.has(id.slice(0, -number.length)))
      continue
    if (entries.has(element) || isInside(element, entries)) continue
    if (!/^(?:p|div|li|aside|dd)$/.test(element.tagName)) continue
    const note = { id: `html-${notes.entries.size + 1}`, label: number, kind: 'footnote' as const }
    notes.entries.set(element, note)
  }
}

function addBacklinks(notes: HtmlNotes, anchors: AnchorIndex): void {
  const entries = new Set(notes.entries.keys())
  const places = new Set<HtmlElement>()
  for (const marker of notes.markers.keys()) {
    for (const element of [marker, ...anchors.listAround(marker)]) places.add(element)
  }
  for (const link of anchors.links) {
    if (notes.markers.has(link) || !isInside(link, entries)) continue
    const target = anchors.findTarget(link)
    if (isBacklink(link) || (target && places.has(target))) notes.backlinks.add(link)
  }
}

const WHOLE = /^(?:li|dd|aside|tr)$/
const INLINE = /^(?:a|span|sup|b|strong|em|i|small|cite|font)$/
const NOTE_NAME = /foot|end-?note|\bnote|^_?(?:ftn|edn|fn)/i

/**
 * The element that holds a note, from the place its marker leads to. From an anchor it is the
 * paragraph or block around it; from a paragraph the block around that, if the block is named
 * after notes, begins with the paragraph and holds no other note.
 */
function findEntryElement(target: HtmlElement, targets: Set<HtmlElement | undefined>): HtmlElement {
  let entry = target
  while (!WHOLE.test(entry.tagName)) {
    const parent = entry.parentNode
    if (
      !parent ||
      !('tagName' in parent) ||
      !/^(?:p|div|li|dd|aside|span|sup)$/.test(parent.tagName)
    )
      break
    const goesUp = INLINE.test(entry.tagName) || isNamedNote(parent)
    if (!goesUp || !beginsWith(parent, entry) || holdsOther(parent, target, targets)) break
    entry = parent
  }
  return entry
}

function isNamedNote(element: HtmlElement): boolean {
  return element.attrs.some(
    ({ name, value }) => (name === 'id' || name === 'class') && NOTE_NAME.test(value),
  )
}

function beginsWith(parent: HtmlElement, child: HtmlElement): boolean {
  const first = parent.childNodes.find(
    (node) =>
      isElement(node) || (node.nodeName === '#text' && 'value' in node && /\w/.test(node.value)),
  )
  return first === child
}

function holdsOther(
  parent: HtmlElement,
  target: HtmlElement,
  targets: Set<HtmlElement | undefined>,
): boolean {
  return parent.childNodes.some(
    (node) =>
      isElement(node) &&
      node !== target &&
      (targets.has(node) ||
        /^h[1-6]$|^hr$/.test(node.tagName) ||
        holdsOther(node, target, targets)),
  )
}

const MARKER_CLASS = /(?:foot|end)-?note-?(?:ref|anchor|link)|noteref|^fn-?ref|\bfootnote-anchor\b/i
const NUMBER = /^[[(]?\s*(?:\d{1,4}|[*†‡§]{1,3}|[a-z]|[ivxl]{1,6}|note \d{1,4})\s*[\])]?$/i

/**
 * Whether a link looks like the marker of a note: by its role, type or class, by being raised, or
 * by words that are a number or sign. `strict` asks for a sign other than its words: for links that
 * lead nowhere.
 */
function isNoteLink(link: HtmlElement, how: 'loose' | 'strict' = 'loose'): boolean {
  if (getAttribute(link, 'role') === 'doc-noteref') return true
  if (getAttribute(link, 'epub:type').includes('noteref')) return true
  const words = getText(link).trim()
  if (words.length > 12) return false
  if (MARKER_CLASS.test(getAttribute(link, 'class'))) return true
  return NUMBER.test(words) && (how === 'loose' || isRaised(link))
}

function isRaised(link: HtmlElement): boolean {
  if (link.childNodes.some(({ nodeName }) => nodeName === 'sup')) return true
  const parent = link.parentNode
  if (!parent || !('tagName' in parent)) return false
  return parent.tagName === 'sup' || parent.parentNode?.nodeName === 'sup'
}

const BACKLINK_CLASS = /back-?(?:ref|link)|footnote-back|reversefootnote|footnote-return/i
const ARROWS = /^[\s\u00a0]*(?:[↩↑⤴⇡↵⏎^«‹][\ufe0e\ufe0f]?|back|jump up|zurück|retour)[\s\u00a0]*$/i

/** Whether a link leads from a note back to its marker, by what it says of itself. */
function isBacklink(link: HtmlElement): boolean {
  if (getAttribute(link, 'role') === 'doc-backlink') return true
  if (getAttribute(link, 'epub:type').includes('backlink')) return true
  return BACKLINK_CLASS.test(getAttribute(link, 'class')) || ARROWS.test(getText(link))
}
