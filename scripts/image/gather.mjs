/**
 * `node scripts/image/gather.mjs FOLDER`: copies what a server needs of this Forme, which `next build`
 * has built, into a folder that is made. The Dockerfile takes the image from there.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'
import { listNeeded } from './listNeeded.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const [folder] = process.argv.slice(2)
if (!folder || existsSync(folder)) {
  console.error('Name a folder that is not there yet: node scripts/image/gather.mjs FOLDER')
  process.exit(1)
}
if (!existsSync(path.join(root, '.next/BUILD_ID'))) {
  console.error('Nothing is built here yet: npx next build')
  process.exit(1)
}
const files = await listNeeded(root)
let bytes = 0
for (const file of files) {
  const from = path.join(root, file)
  const to = path.join(folder, file)
  mkdirSync(path.dirname(to), { recursive: true })
  const found = lstatSync(from)
  if (found.isSymbolicLink()) symlinkSync(readlinkSync(from), to)
  else {
    copyFileSync(from, to)
    chmodSync(to, found.mode)
  }
  bytes += found.size
}
console.log(`${folder}: ${files.length} files, ${(bytes / 1e6).toFixed(0)} MB`)
