import type { CslItem } from '../model'
import { encodeCarrier } from './encodeCarrier'
import { labelReferences } from './labelReferences'
import { localPlugins } from './localPlugins'
import { CARRIER_TAG, readRis } from './readRis'
import { readCslItem } from './readCslItem'

/** Fields for which RIS has no tag of their own: they would overwrite the title and the issue. */
const WITHOUT_TAG = ['original-title', 'number-of-volumes'] as const

/** Writes references as RIS, one record each, in order. Lines are as long as their values. */
export function writeRis(items: readonly CslItem[]): string {
  const labels = labelReferences(items)
  return items.map((item, index) => writeRecord(item, labels[index] ?? '')).join('\n')
}

function writeRecord(item: CslItem, label: string): string {
  const plain: Record<string, unknown> = { ...item, id: label }
  for (const field of WITHOUT_TAG) Reflect.deleteProperty(plain, field)
  const lines = formatLines(plain)
  const end = 'ER  - \n'
  const read = readBack([...lines, end].join('\n'))
  const carrier = encodeCarrier(item, read ?? {})
  const own = read ? lines : ['TY  - GEN', `ID  - ${label}`]
  return [...own, ...(carrier === null ? [] : [`${CARRIER_TAG}  - ${carrier}`]), end].join('\n')
}

function formatLines(item: Record<string, unknown>): string[] {
  const options = { format: 'object' }
  const [record] = localPlugins.output.format('ris', [item], options) as Record<string, unknown>[]
  const { TY: type, ...tags } = record ?? {}
  const lines = Object.entries(tags).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${String(one).replaceAll(/\s+/g, ' ')}`),
  )
  return [`TY  - ${String(type ?? 'GEN')}`, ...lines]
}

/** The record as it would be read, or null where it would not be read as one. */
function readBack(text: string): CslItem | null {
  const [read, ...others] = readRis(text)
  if (!read || others.length > 0 || !('value' in read)) return null
  return readCslItem(read.value, '')?.item ?? null
}
