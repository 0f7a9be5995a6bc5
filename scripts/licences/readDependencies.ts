import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A package that is part of the product, as it has to be named in the notice. */
export type Dependency = {
  name: string
  version: string
  /** As the package says; empty where it says nothing. */
  licence: string
  /** Who holds the copyright, line by line. */
  copyright: string[]
  /** What the package asks to be handed on with it (NOTICE of Apache-2.0). */
  notice: string
  /** The words of its licence. */
  text: string
}

type Locked = {
  version: string
  license?: string
  dev?: boolean
  devOptional?: boolean
  os?: string[]
  cpu?: string[]
}

/**
 * The production dependencies of a project by its lockfile, those of other systems too, in the order
 * of their names. What is only for some systems is named by the lockfile alone: it is not installed
 * on all, and the notice has to be the same everywhere.
 */
export function readDependencies(root: string): Dependency[] {
  const lockfile = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  const found = new Map<string, Dependency>()
  for (const [place, locked] of Object.entries(lockfile.packages)) {
    if (place === '' || locked.dev || locked.devOptional) continue
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const isEverywhere = !locked.os && !locked.cpu
    const folder = path.join(root, place)
    const words = isEverywhere && existsSync(folder) ? readWords(folder) : NO_WORDS
    const licence = locked.license ?? words.licence
    found.set(`${name}@${locked.version}`, { ...words, name, version: locked.version, licence })
  }
  return [...found.values()].toSorted(
    (one, other) => compare(one.name, other.name) || compare(one.version, other.version),
  )
}

const NO_WORDS = { licence: '', copyright: [] as string[], notice: '', text: '' }

function readWords(folder: string) {
  const names = readdirSync(folder)
  const read = (pattern: RegExp) => {
    const name = names.toSorted().find((one) => pattern.test(one))
    return name === undefined ? '' : readFileSync(path.join(folder, name), 'utf8')
  }
  const text = read(/^(licen[cs]e|copying)([._-].*)?$/i).replaceAll('\r\n', '\n')
  const said = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    license?: unknown
    licenses?: { type?: unknown }[]
    author?: string | { name?: string }
  }
  const author = typeof said.author === 'string' ? said.author : said.author?.name
  const lines = text.split('\n').filter((line) => /^\W*copyright\b.*\w/i.test(line))
  const own = lines.map((line) => line.trim().replace(/^[^\w(]+/, '')).filter(isNamed)
  return {
    licence: [said.license, ...(said.licenses ?? []).map(({ type }) => type)]
      .filter((one): one is string => typeof one === 'string')
      .join(' OR '),
    copyright: own.length > 0 ? [...new Set(own)] : author ? [author.replace(/\s*<.*$/, '')] : [],
    notice: read(/^notice([._-].*)?$/i).replaceAll('\r\n', '\n').trim(),
    text: text.trim(),
  }
}

/** A licence says “copyright” in its own words too; a holder comes with a year or a sign. */
function isNamed(line: string): boolean {
  return /\d{4}|\(c\)|©/i.test(line) && !/\[yyyy\]|<year>/i.test(line)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
