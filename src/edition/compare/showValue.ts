import type { CslDate, CslName } from '../../citations/model'
import { wording } from '../../wording'
import type { Byline, Figure } from '../articleText'

/**
 * The value of a field of an article, a reference or a quotation, in words for a comparison: names
 * as `Family, Given`, dates as `1976-3-14`, lists with a semicolon between, nothing as the empty
 * string.
 */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(showValue).join('; ')
  if (typeof value !== 'object') return String(value)
  if (isByline(value)) return showByline(value)
  if (isFigure(value))
    return join(', ', value.alt, value.caption, value.credit, value.licence, value.src)
  if (isDate(value)) return showDate(value)
  return showName(value)
}

function isByline(value: object): value is Byline {
  return 'role' in value
}

function isFigure(value: object): value is Figure {
  return 'src' in value
}

function isDate(value: object): value is CslDate {
  return 'date-parts' in value || 'circa' in value
}

function showByline({ name, role, slug, about }: Byline): string {
  return join(', ', `${name} (${role})`, slug, about)
}

function showDate({ 'date-parts': parts = [], literal, circa }: CslDate): string {
  const days = parts.map((part) => part.join('-')).join('/')
  return join(' ', circa ? wording.comparing.circa : '', days, literal)
}

function showName(name: CslName): string {
  const family = join(' ', name['dropping-particle'], name['non-dropping-particle'], name.family)
  return join(', ', family, name.given, name.suffix, name.literal)
}

function join(separator: string, ...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator)
}
