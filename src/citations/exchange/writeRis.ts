import type { CslItem } from '../model'
import { encodeCarrier } from './carrier'
import { labelReferences } from './labelReferences'
import { localPlugins } from './localPlugins'
import { CARRIER_TAG, readRis } from './readRis'
import { readCslItem } from './readCslItem'

/** Fields for which RIS has no tag of their own: they would overwrite the title and the issue. */
const WITHOUT_TAG = ['original-title', 'number-of-volumes'] as const

const END = 'ER  - \n'

/** Writes references as RIS, one record each, in order. Lines are as long as their values. */
export function writeRis(items: readonly CslItem[]): string {
  const labels = labelReferences(items)
  return items.map((item, index) => writeRecord(item, labels[index] ?? '')).join('\n')
}

/** The record with its tags as RIS has them, if it can be read again, else with the carrier alone. */
function writeRecord(item: CslItem, label: string): string {
  const plain = { ...item, id: label }
  for (const field of WITHOUT_TAG) Reflect.deleteProperty(plain, field)
  const whole = addCarrier(formatLines(plain), item)
  const read = readBack(whole)
  if (read && encodeCarrier(item, read) === null) return whole
  return addCarrier(['TY  - GEN', `ID  - ${label}`], item)
}

function addCarrier(lines: readonly string[], item: CslItem): string {
  const carrier = encodeCarrier(item, readBack([...lines, END].join('\n')) ?? {})
  const carried = carrier === null ? [] : [`${CARRIER_TAG}  - ${carrier}`]
  return [...lines, ...carried, END].join('\n')
}

function formatLines(item: Record<string, unknown> & Pick<CslItem, 'author' | 'issued'>): string[] {
  const options = { format: 'object' }
  const [record] = localPlugins.output.format('ris', [item], options) as Record<string, unknown>[]
  const { TY: type, ...written } = record ?? {}
  const tags = { ...written, ...nameMissing(item, written) }
  const lines = Object.entries(tags).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${String(one).replaceAll(/\s+/g, ' ')}`),
  )
  return [`TY  - ${String(type ?? 'GEN')}`, ...lines]
}

/** For newspapers the package knows reporters only, and leaves out who wrote and when. */
function nameMissing(
  { author, issued }: Pick<CslItem, 'author' | 'issued'>,
  { A1, AU, DA, PY, Y1 }: Record<string, unknown>,
): Record<string, unknown> {
  const [date = []] = issued?.['date-parts'] ?? []
  const [year, month, day] = date.map((part) => String(part).padStart(2, '0'))
  return {
    ...(author && (AU ?? A1) === undefined
      ? {
          AU: author.map(
            ({ family, given, literal }) =>
              literal ?? [family, given].filter((part) => part !== undefined).join(', '),
          ),
        }
      : {}),
    ...(year !== undefined && (DA ?? PY ?? Y1) === undefined
      ? { DA: `${year}/${month ?? ''}/${day ?? ''}/` }
      : {}),
  }
}

/** The record as it would be read, or null where it would not be read as one. */
function readBack(text: string): CslItem | null {
  const [read, ...others] = readRis(text)
  if (!read || others.length > 0 || !('value' in read)) return null
  return readCslItem(read.value, '')?.item ?? null
}
