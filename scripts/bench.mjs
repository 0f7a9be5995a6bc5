/**
 * `npm run bench -- NAME`: runs one of the benches in scripts/bench (`start` is benchStart). A bench
 * prints figures, each with its ratio to the bound or to what it is compared with, and judges
 * nothing: the machine is not known here.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = path.join(import.meta.dirname, 'bench')
const benches = new Map(
  readdirSync(folder).flatMap((file) => {
    const name = /^bench([A-Z]\w*)\.(?:mjs|ts)$/.exec(file)?.[1]
    return name ? [[name.toLowerCase(), file]] : []
  }),
)
const asked = process.argv[2] ?? ''
const file = benches.get(asked)
if (!file) {
  console.error(`There are these benches: ${[...benches.keys()].join(', ')}. npm run bench -- NAME`)
  process.exit(1)
}
const room = await import(pathToFileURL(path.join(folder, file)).href)
await room[path.parse(file).name](process.argv.slice(3))
