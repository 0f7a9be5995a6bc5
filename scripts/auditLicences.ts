/**
 * `npm run audit:licences`: whether every production dependency is under a licence that may be part
 * of Forme (licences/judgeLicence), and THIRD-PARTY-NOTICES.md names them all. Prints one line for
 * each problem, and ends with 1 where there is one. With `--write` the notice is written anew.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readDependencies } from './licences/readDependencies'
import { auditLicences, noticeFile, writeNotice } from './licences/writeNotice'

const root = path.resolve(import.meta.dirname, '..')
const dependencies = readDependencies(root)
if (process.argv.includes('--write')) writeFileSync(noticeFile(root), writeNotice(dependencies))
const problems = auditLicences(dependencies, root)
for (const problem of problems) console.error(problem)
console.log(`${dependencies.length} production dependencies, ${problems.length} problems.`)
process.exitCode = problems.length > 0 ? 1 : 0
