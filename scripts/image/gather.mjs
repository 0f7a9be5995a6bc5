/**
 * `node scripts/image/gather.mjs FOLDER`: copies what a server needs of this Forme, which `next build`
 * has built, into a folder that is made. The Dockerfile takes the image from there.
 */
import { cpSync, existsSync, lstatSync } from 'node:fs'
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
  // Recursive, or a link to a folder is refused; it is copied as the link it is.
  const how = { recursive: true, verbatimSymlinks: true }
  cpSync(path.join(root, file), path.join(folder, file), how)
  bytes += lstatSync(path.join(root, file)).size
}
console.log(`${folder}: ${files.length} files, ${(bytes / 1e6).toFixed(0)} MB`)
