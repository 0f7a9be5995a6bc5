import { checkNoteLimit } from '../limits'
import { bindRestarted, splitAtRestarts } from '../notes/bindRestarted'
import { getAttribute, getHtmlText, type HtmlElement, type HtmlNotes, isElement } from './elements'
import type { AnchorIndex } from './anchors'
import { isBacklink, isExplicit, isNoteLink, isRaised } from './noteLinks'
import type { ManuscriptNote } from '../model'

/**
 * The notes of a page. Word, Pandoc, WordPress, Substack, MediaWiki and EPUB write them differently,
 * but all as a link that looks like a marker and leads to a place which mostly links back. So: links
 * that look like markers and lead to what looks like a note open it; what they lead to, as far up as
 * it holds one note only, is the note; links in it that lead back to its marker are no text.
 * DPUB-ARIA roles (doc-noteref, doc-backlink) and EPUB types settle what looks leave open. A number
 * that leads to a figure, a table, a heading or a page is none.
 */
export function findHtmlNotes(
  anchors: AnchorIndex,
): HtmlNotes & { restart: { lists: number; line?: HtmlElement } | null } {
  const notes: HtmlNotes = {
    markers: new Map(),
    entries: new Map(),
    backlinks: new Set(),
    numbers: new Set(),
    around: new Set(),
  }
  const partners = findPartners(anchors)
  const candidates = anchors.links.filter((link) => mayOpenNote(link, anchors, partners))
  const { targetOf, restart } = chooseTargets(candidates, anchors)
  const targets = new Set([...targetOf.values()])
  checkNoteLimit(targets.size)
  const entryByTarget = new Map<HtmlElement, HtmlElement>()
  for (const target of targets) {
    const entry = findEntryElement(target, targets)
    const beside = findBeside(entry, targets)
    if (beside) notes.numbers.add(entry)
    entryByTarget.set(target, beside ?? entry)
  }
  const references = candidates.filter((link) => {
    const target = targetOf.get(link)
    const entry = target && entryByTarget.get(target)
    return !entry || isExplicit(link) || partners.has(link) || looksLikeNote(link, target, entry)
  })
  const opened = new Set(
    references.flatMap((link) => entryByTarget.get(targetOf.get(link) ?? link) ?? []),
  )
  for (const link of references) {
    if (isInside(link, opened)) continue
    const target = targetOf.get(link)
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
  return { ...notes, restart }
}

function addAround(around: Set<HtmlElement>, entry: HtmlElement): void {
  for (let at: HtmlElement['parentNode'] = entry; at && 'tagName' in at; at = at.parentNode) {
    if (around.has(at)) return
    around.add(at)
  }
}

/** Places that are no notes, and names of places that are none: figures, authors' houses. */
const NO_NOTE = /^(?:h[1-6]|body|main|article|section|figure|img|table|math|svg|video|audio)$/
const NO_NOTE_NAME = /^_?(?:fig|tab|tbl|eq|sec|chap|page|pg|p\d|aff|auth|inst|corr)/i

function mayOpenNote(
  link: HtmlElement,
  anchors: AnchorIndex,
  partners: ReadonlyMap<HtmlElement, HtmlElement>,
): boolean {
  if (!isNoteLink(link) || isBacklink(link)) return false
  const [target] = anchors.findTargets(link)
  if (!target) return isNoteLink(link, 'strict')
  if (NO_NOTE.test(target.tagName)) return false
  if (!isExplicit(link) && NO_NOTE_NAME.test(getAttribute(target, 'id'))) return false
  const partner = partners.get(link)
  if (partner) return isMarkerOf(link, partner, anchors)
  const order = anchors.orderOf(link)
  return anchors.findTargets(link).some((one) => order < anchors.orderOf(one)) || isExplicit(link)
}

/** Of two links that lead to each other the note's is the one that begins its block. */
function isMarkerOf(link: HtmlElement, partner: HtmlElement, anchors: AnchorIndex): boolean {
  if (isBacklink(partner)) return true
  const [begins, other] = [anchors.beginsBlock(link), anchors.beginsBlock(partner)]
  if (begins !== other) return other
  return anchors.orderOf(link) < anchors.orderOf(partner)
}

/** For each link the one that leads back to it, if there is one. */
function findPartners(anchors: AnchorIndex): Map<HtmlElement, HtmlElement> {
  const byPlace = new Map<HtmlElement, HtmlElement>()
  for (const link of anchors.links)
    for (const place of [link, ...anchors.listAround(link)])
      if (!byPlace.has(place)) byPlace.set(place, link)
  const leadsTo = (link: HtmlElement) =>
    anchors.findTargets(link).flatMap((target) => byPlace.get(target) ?? findLink(target) ?? [])
  const partners = new Map<HtmlElement, HtmlElement>()
  for (const link of anchors.links) {
    const back = leadsTo(link).find((one) => one !== link && leadsTo(one).includes(link))
    if (back) partners.set(link, back)
  }
  return partners
}

const DEEPEST = 5

/** The first link in an element, where it stands at its beginning. */
function findLink(element: HtmlElement): HtmlElement | undefined {
  let at: HtmlElement | undefined = element
  for (let depth = 0; at && depth < DEEPEST; depth += 1) {
    if (at.tagName === 'a' && getAttribute(at, 'href') !== '') return at
    at = at.childNodes.find((node): node is HtmlElement => isElement(node))
  }
  return undefined
}

/** One place for each link: where a name stands several times the notes count anew per part. */
function chooseTargets(candidates: HtmlElement[], anchors: AnchorIndex) {
  const targetOf = new Map<HtmlElement, HtmlElement>()
  const several = new Map<HtmlElement, string>()
  const counting: { link: HtmlElement; label: string; place: number }[] = []
  for (const link of candidates) {
    const targets = anchors.findTargets(link)
    const [target] = targets
    if (target) targetOf.set(link, target)
    if (targets.length < 2) continue
    const label = getAttribute(link, 'href')
    counting.push({ link, label, place: anchors.orderOf(link) })
    for (const one of targets) several.set(one, label)
  }
  if (counting.length === 0) return { targetOf, restart: null }
  const entries = [...several].map(([element, label]) => ({ element, label }))
  entries.sort((a, b) => anchors.orderOf(a.element) - anchors.orderOf(b.element))
  const lists = splitAtRestarts(entries)
  const bound = bindRestarted(
    counting,
    lists.map((list) => ({
      labels: list.map(({ label }) => label),
      place: Math.max(...list.map(({ element }) => anchors.orderOf(element))),
    })),
  )
  for (const [index, { link, label }] of counting.entries()) {
    const chosen = lists[bound?.[index] ?? -1]?.find((entry) => entry.label === label)
    if (chosen) targetOf.set(link, chosen.element)
  }
  const [last] = lists.at(-1) ?? []
  return {
    targetOf,
    restart: bound || !last ? null : { lists: lists.length, line: last.element },
  }
}

/**
 * Whether a place that a bare number leads to is a note: it begins with that number, or it is named
 * like one or an item of a list, or the number is raised or in square brackets; but no figure.
 */
function looksLikeNote(
  link: HtmlElement,
  target: HtmlElement | undefined,
  entry: HtmlElement,
): boolean {
  const label = readLabel(link, target)
  const words = getHtmlText(entry).trim().slice(0, 60)
  if (/^(?:fig|figure|table|tab|chart|plate|abb|section|chapter|eq)[.\s]/i.test(words)) return false
  if (/^(?:li|dd|aside|tr|td)$/.test(entry.tagName)) return true
  if (holdsPicture(entry)) return false
  if ([entry, target].some((one) => one && isNamedNote(one))) return true
  const begins = /^[[(]?\s*([^\s\])().:]+)/.exec(words)?.[1] === label
  return begins || isRaised(link) || /^[[*†‡§]/.test(getHtmlText(link).trim())
}

function holdsPicture(element: HtmlElement): boolean {
  return element.childNodes.some(
    (node) =>
      isElement(node) && (/^(?:img|figure|table|h[1-6])$/.test(node.tagName) || holdsPicture(node)),
  )
}

/**
 * A number may stand apart from its text: in a cell, a paragraph of its own, or a `dt`, where
 * LaTeX2HTML has the words before the marker as well.
 */
function findBeside(
  entry: HtmlElement,
  targets: ReadonlySet<HtmlElement>,
): HtmlElement | undefined {
  const isTerm = entry.tagName === 'dt'
  if (
    !isTerm &&
    !/^[\s\u00a0]*[[(]?\s*[\d*†‡]{0,4}\s*[\])]?[.:]?[\s\u00a0]*$/.test(getHtmlText(entry))
  )
    return undefined
  if (!/^(?:p|div|dt|td|th|span|sup)$/.test(entry.tagName)) return undefined
  const siblings = entry.parentNode?.childNodes ?? []
  const next = siblings.slice(siblings.indexOf(entry) + 1).find((node) => isElement(node))
  if (!next || !isElement(next) || !/^(?:p|div|dd|td|blockquote|span)$/.test(next.tagName))
    return undefined
  return targets.has(next) || holdsOther(next, next, targets) ? undefined : next
}

function isInside(element: HtmlElement, others: Set<HtmlElement>): boolean {
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) {
    if (others.has(at)) return true
  }
  return false
}

function readLabel(link: HtmlElement, target: HtmlElement | undefined): string {
  const words = getHtmlText(link).replace(/[\s[\]().^]+/g, '')
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
  for (const [id, element] of [...anchors.byID].flatMap(([name, places]) =>
    places.map((place): [string, HtmlElement] => [name, place]),
  )) {
    const number = /\d+$/.exec(id)?.[0]
    if (number === undefined || number === id || !prefixes.has(id.slice(0, -number.length)))
      continue
    if (entries.has(element) || notes.numbers.has(element) || isInside(element, entries)) continue
    if (!/^(?:p|div|li|aside|dd)$/.test(element.tagName)) continue
    const note = { id: `html-${notes.entries.size + 1}`, label: number, kind: 'footnote' as const }
    notes.entries.set(element, note)
  }
}

function addBacklinks(notes: HtmlNotes, anchors: AnchorIndex): void {
  const entries = new Set([...notes.entries.keys(), ...notes.numbers])
  const places = new Set<HtmlElement>()
  for (const marker of notes.markers.keys()) {
    for (const element of [marker, ...anchors.listAround(marker)]) places.add(element)
  }
  for (const link of anchors.links) {
    if (notes.markers.has(link) || !isInside(link, entries)) continue
    const leadsBack = anchors.findTargets(link).some((target) => places.has(target))
    if (isBacklink(link) || leadsBack) notes.backlinks.add(link)
  }
}

const WHOLE = /^(?:li|dd|aside|tr)$/
const INLINE = /^(?:a|span|sup|b|strong|em|i|u|small|cite|font)$/
const NOTE_NAME = /foot|end-?note|\bnote|^_?(?:ftn|edn|fn)/i

/**
 * The element that holds a note, from the place its marker leads to. From an anchor it is the
 * paragraph or block around it; from a paragraph the block around that, if the block is named
 * after notes, begins with the paragraph and holds no other note.
 */
function findEntryElement(target: HtmlElement, targets: ReadonlySet<HtmlElement>): HtmlElement {
  let entry = target
  while (!WHOLE.test(entry.tagName)) {
    const parent = entry.parentNode
    if (
      !parent ||
      !('tagName' in parent) ||
      !/^(?:p|div|li|dd|dt|td|aside|span|sup|b|strong|em|i|u|small|cite|font)$/.test(parent.tagName)
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
  targets: ReadonlySet<HtmlElement>,
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
