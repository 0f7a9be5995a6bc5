import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

const COLLECTIONS = ['articles', 'manuscripts', 'media', 'references', 'quotations'] as const

/** How many rows an import could have left behind, and the names of the files. */
export async function countStored(payload: Payload, dataFolder: string) {
  const rows: Record<string, number> = {}
  for (const collection of COLLECTIONS) {
    rows[collection] = (await payload.count({ collection })).totalDocs
  }
  const files = ['manuscripts', 'pictures'].flatMap((folder) => {
    const place = path.join(dataFolder, folder)
    return existsSync(place) ? readdirSync(place).map((name) => `${folder}/${name}`) : []
  })
  return { rows, files: files.toSorted() }
}
