import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Bytes above which a buffer goes by a file: sending it through a pipe would hold up the sender. */
const LARGE = 500_000

/** How deep in what is sent buffers are looked for. */
const DEEPEST = 5

/** What is sent between processes, and where in it the contents of which files belong. */
export type Parcel = { value: unknown; bulk: { at: string[]; file: string }[] }

/** Makes a parcel of a value: large buffers in it are written into the folder. The value stays as it is. */
export async function packParcel(value: unknown, folder: string): Promise<Parcel> {
  const bulk: Parcel['bulk'] = []
  const pack = async (part: unknown, at: string[]): Promise<unknown> => {
    if (part instanceof Uint8Array) {
      if (part.length <= LARGE) return part
      const file = path.join(folder, `${bulk.length}-${at.length}`)
      bulk.push({ at, file })
      await writeFile(/* turbopackIgnore: true */ file, part)
      return null
    }
    if (typeof part !== 'object' || part === null || at.length >= DEEPEST) return part
    if (!Array.isArray(part) && Object.getPrototypeOf(part) !== Object.prototype) return part
    const packed: [string, unknown][] = []
    for (const [key, one] of Object.entries(part)) packed.push([key, await pack(one, [...at, key])])
    return Array.isArray(part) ? packed.map(([, one]) => one) : Object.fromEntries(packed)
  }
  return { value: await pack(value, []), bulk }
}

/** What was packed. */
export async function unpackParcel({ bulk, value }: Parcel): Promise<unknown> {
  const whole = { value } as Record<string, unknown>
  for (const { at, file } of bulk) {
    const place = ['value', ...at]
    const last = place.pop() ?? ''
    const around = place.reduce<unknown>((one, key) => (one as typeof whole)[key], whole)
    ;(around as typeof whole)[last] = await readFile(/* turbopackIgnore: true */ file)
  }
  return whole['value']
}
