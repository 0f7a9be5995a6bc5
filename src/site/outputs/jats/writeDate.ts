import { element, type Written } from '../xml/element'

/** The day of an ISO date or date-time, in the parts that JATS asks for. */
export function writeDate(name: string, iso: string, attributes: Record<string, string>): Written {
  const [year, month, day] = iso.slice(0, 10).split('-')
  return element(
    name,
    { ...attributes, 'iso-8601-date': iso.slice(0, 10) },
    element('day', {}, day),
    element('month', {}, month),
    element('year', {}, year),
  )
}
