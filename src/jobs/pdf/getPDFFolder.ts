import path from 'node:path'
import { readEnv } from '../../lib/env'

/** Where the PDFs lie. All of them can be made again. */
export function getPDFFolder(): string {
  return path.join(readEnv().dataFolder, 'pdf')
}
