import type { ShownQuotation } from './model'

/**
 * The quotations of an article in one sentence.
 *
 * @example '9 quotations: 6 verified, 1 differs from its record, 2 have no record'
 */
export function sumQuotations(
  quotations: readonly Pick<ShownQuotation, 'excuse' | 'record' | 'verdict'>[],
): string {
  const total = quotations.length
  if (total === 0) return 'The text quotes nothing.'
  const count = (is: (quotation: (typeof quotations)[number]) => boolean) =>
    quotations.filter(is).length
  const verified = count(({ record }) => record?.state === 'verified')
  const altered = count(({ excuse, verdict }) => verdict === 'altered' && excuse === '')
  const unlinked = count(({ record }) => record === null)
  const parts = [
    `${verified} verified`,
    altered > 0 &&
      `${altered} ${altered === 1 ? 'differs from its record' : 'differ from their records'}`,
    unlinked > 0 && `${unlinked} ${unlinked === 1 ? 'has' : 'have'} no record`,
  ]
  return `${total} ${total === 1 ? 'quotation' : 'quotations'}: ${parts.filter(Boolean).join(', ')}`
}
