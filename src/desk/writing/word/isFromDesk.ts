import { strFromU8, unzip } from 'fflate'
import { EXPORT_PROPERTY } from '../../../manuscript/model'

const PROPERTIES = 'docProps/custom.xml'

/** More than the properties of a file ever need, in bytes: what is longer is not unpacked. */
const MOST = 64 * 1024

/** Whether a file is one that the desk gave out for Word, as it says itself; false of what is no .docx. */
export async function isFromDesk(file: File): Promise<boolean> {
  if (!file.name.toLowerCase().endsWith('.docx')) return false
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isAsked = ({ name, originalSize }: { name: string; originalSize: number }) =>
    name === PROPERTIES && originalSize <= MOST
  return new Promise((resolve) => {
    unzip(bytes, { filter: isAsked }, (error, parts) => {
      const properties = error ? undefined : parts[PROPERTIES]
      resolve(properties !== undefined && strFromU8(properties).includes(`"${EXPORT_PROPERTY}"`))
    })
  })
}
