import type { CslName } from '../model'

/** Words by which the name of a body is known. */
const BODY =
  /(?<!\p{L})(?:agency|archives?|army|association|bank|board|bureau|cent(?:er|re)|collective|comintern|commission|committee|confederation|conference|congress|council|court|department|editors|embassy|federation|foundation|front|government|group|institute?|institution|international|league|library|ministry|movement|museum|nations|office|organi[sz]ation|parliament|party|press|society|soviet|union|university|komitee|partei|verband|verein|ministerium|bibliothek|institut|parti|comité|bibliothèque|université|partido|партия|комитет|союз|институт)(?!\p{L})/iu

/** Whether a name that is written in one piece is that of a body rather than of a person. */
export function isOrganization(name: string): boolean {
  return BODY.test(name) || name.trim().split(/\s+/).length > 4
}

/**
 * A name as lists of names have it: `Marx, Karl`, `King, Martin Luther, Jr.`, `Karl Marx`; a body in
 * one piece, which is never taken apart.
 *
 * @example readName('Communist Party of Great Britain') // { literal: 'Communist Party of Great Britain' }
 */
export function readName(text: string): CslName | null {
  const [family = '', given = '', suffix = ''] = text.split(',').map((part) => part.trim())
  if (family === '' && given === '') return null
  if (given !== '') {
    if (family === '') return { literal: given }
    if (isOrganization(family) && isOrganization(given)) return { literal: text.trim() }
    return { family, given, ...(suffix === '' ? {} : { suffix }) }
  }
  const words = family.split(/\s+/)
  const last = words.pop()
  if (last === undefined || words.length === 0 || isOrganization(family)) {
    return words.length === 0 && !isOrganization(family) ? { family } : { literal: family }
  }
  return { family: last, given: words.join(' ') }
}
