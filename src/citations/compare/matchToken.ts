import type { DeclaredKind, QuotationToken } from './model'

const BRACKETED = /\[(\p{L}+)\]/gu

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1)

/**
 * Whether a token of the article's text stands for one of the record, and which permitted
 * differences that takes; `null` where it does not. `first` says that it is the first word of the
 * quotation, whose capital may have been changed without brackets.
 */
export function matchToken(
  text: QuotationToken,
  record: QuotationToken,
  first: boolean,
): DeclaredKind[] | null {
  if (text.kind === 'word' && record.kind === 'word') return matchWord(text, record, first)
  if (text.kind !== record.kind || text.value !== record.value) return null
  if (text.raw === record.raw) return []
  if (text.kind === 'quote') return ['quotationMarks']
  if (text.kind === 'bracket') return ['spaces']
  return text.kind === 'emphasis' ? ['emphasisNote'] : ['hyphens']
}

function matchWord(
  text: QuotationToken,
  record: QuotationToken,
  first: boolean,
): DeclaredKind[] | null {
  if (text.value === record.value) return listMarks(text.raw, record.raw)
  const capital = lowerFirst(text.value) === lowerFirst(record.value)
  if (capital && first) return ['firstCapital', ...listMarks(text.raw, record.raw)]
  if (!text.value.includes('[')) return null
  const opened = text.value.replaceAll(BRACKETED, '$1')
  if (/^\[\p{L}\]/u.test(text.value) && lowerFirst(opened) === lowerFirst(record.value)) {
    return ['firstCapital']
  }
  return text.value.replaceAll(BRACKETED, '') === record.value ? ['insertion'] : null
}

/** Apostrophes and soft hyphens, which are all that two spellings of one word can differ in. */
function listMarks(text: string, record: string): DeclaredKind[] {
  const kinds: DeclaredKind[] = []
  if (withoutHyphens(text) !== withoutHyphens(record)) kinds.push('quotationMarks')
  if (withoutMarks(text) !== withoutMarks(record)) kinds.push('hyphens')
  return kinds
}

const withoutHyphens = (raw: string) => raw.toLowerCase().replaceAll('\u00AD', '')

const withoutMarks = (raw: string) => raw.toLowerCase().replaceAll(/['’ʼ]/gu, '')
