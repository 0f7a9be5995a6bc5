import CSL from 'citeproc'
import type { CslItem, Note, Run } from '../../../src/citations/model'
import { readLocale } from '../../../src/citations/styles/styleLibrary'

/** What the engine by itself prints of notes and of a list of works; looks are written as HTML's `i`, `b` and `sup`. */
export type EnginePrint = { notes: string[]; works: string[] }

/**
 * Prints notes by citeproc-js alone, as a reference manager would have it print them: it finds the
 * positions, joins the works of a note and writes HTML. Nothing of Forme's formatting is used but the
 * locales of the Citation Style Language project. Notes of prose alone have a number and no citation.
 */
export function printByEngine({
  notes,
  references,
  style,
}: {
  notes: readonly Note[]
  references: Readonly<Record<string, CslItem>>
  style: string
}): EnginePrint {
  const engine = new CSL.Engine(
    {
      retrieveLocale: readLocale,
      retrieveItem: (id) => structuredClone(references[id] ?? { id, type: 'document' }),
    },
    style,
  )
  const citing = notes.flatMap(({ citations, id }, index) =>
    citations.length === 0
      ? []
      : {
          citationID: id,
          properties: { noteIndex: index + 1 },
          citationItems: citations.map(({ locator, prefix, reference, suffix }) => ({
            id: reference,
            ...(locator && { locator: locator.value, label: locator.label }),
            ...(prefix && { prefix }),
            ...(suffix && { suffix }),
          })),
        },
  )
  const printed = new Map(
    engine.rebuildProcessorState(citing, 'html').map(([id, , html]) => [id, htmlToLooks(html)]),
  )
  const list = engine.makeBibliography()
  return {
    notes: notes.map(({ id }) => printed.get(id) ?? ''),
    works: list ? list[1].map((entry) => htmlToLooks(entry).trim()) : [],
  }
}

/** Runs in the same writing. */
export function runsToLooks(runs: readonly Run[]): string {
  return writeLooks(
    runs.map(({ bold, italic, superscript, text }) => ({
      text,
      look: [bold ? 'b' : '', italic ? 'i' : '', superscript ? 'sup' : ''].join(''),
    })),
  )
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** HTML of citeproc as text with looks; what runs do not have (small capitals, subscripts) keeps its text. */
function htmlToLooks(html: string): string {
  const stack: Partial<Record<'b' | 'i' | 'sup', boolean>>[] = [{}]
  const pieces: { text: string; look: string }[] = []
  for (const [token, tag = '', attributes = ''] of html.matchAll(/<\/?([a-z]+)([^>]*)>|[^<]+/g)) {
    const now = stack.at(-1) ?? {}
    if (tag === '') {
      const look = (['b', 'i', 'sup'] as const).filter((one) => now[one]).join('')
      pieces.push({ text: decode(token), look })
    } else if (token.startsWith('</')) {
      if (tag === 'div') pieces.push({ text: ' ', look: '' })
      stack.pop()
    } else stack.push({ ...now, ...changeOf(tag, attributes) })
  }
  return writeLooks(pieces)
}

function changeOf(tag: string, attributes: string) {
  if (tag === 'i' || tag === 'b' || tag === 'sup') return { [tag]: true }
  if (attributes.includes('font-style:normal')) return { i: false }
  if (attributes.includes('font-weight:normal')) return { b: false }
  return attributes.includes('baseline') ? { sup: false } : {}
}

const decode = (text: string) =>
  text
    .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    // How its HTML writes two spaces in a row.
    .replaceAll('\u00A0 ', ' ')

const RAISED = /[ªº²³¹ʰ-ʸᴬ-ᵡ⁰-ⁿ]/u

/**
 * Spaces have no look, and of several in a row one is left: neither can be seen. A letter that is
 * superscript by itself (ⁿᵈ) and one that is so by its look are one.
 */
function writeLooks(pieces: readonly { text: string; look: string }[]): string {
  let written = ''
  let before = ''
  for (const { look, text } of pieces) {
    for (const character of text) {
      if (character === ' ' && written.endsWith(' ')) continue
      const isRaised = RAISED.test(character)
      const seen = isRaised && !look.endsWith('sup') ? `${look}sup` : look
      if (seen !== before && character !== ' ') {
        written += `{${seen}}`
        before = seen
      }
      written += isRaised ? character.normalize('NFKC') : character
    }
  }
  return written.trim()
}
