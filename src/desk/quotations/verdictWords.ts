import type { TagTone } from '../Tag'
import type { ShownQuotation } from './model'

/** The verdict on a quotation in words, and the colour of its tag. */
export function verdictWords({ excuse, verdict }: Pick<ShownQuotation, 'excuse' | 'verdict'>): {
  word: string
  tone: TagTone
} {
  switch (verdict) {
    case 'exact':
      return { word: 'Word for word', tone: 'good' }
    case 'declared':
      return { word: 'The same but for what is marked', tone: 'good' }
    case 'altered':
      return excuse === ''
        ? { word: 'Differs from the record', tone: 'bad' }
        : { word: 'Differs, with a reason', tone: 'ask' }
    case 'unlinked':
      return { word: 'No record yet', tone: 'ask' }
  }
}
