import { readDateWords } from '../references/readDateWords'

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/**
 * The year, and the day of it where another field says so in words or figures: `March 12`,
 * `12 March 1984`, `1984/03/12`.
 */
export function readWhen(year: string, day: string): ReturnType<typeof readDateWords> {
  const plain = readDateWords(year || day)
  const [known] = plain.issued?.['date-parts'] ?? []
  const figures = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?\/?$/.exec(day.trim())
  const [, name = ''] = /(\p{L}{3,})/u.exec(day) ?? []
  const month = figures
    ? Number(figures[2])
    : MONTHS.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3) || '-')) + 1
  const date = figures ? figures[3] : /(?<!\d)(\d{1,2})(?!\d)/.exec(day)?.[1]
  const said = figures?.[1] ?? /(?<!\d)\d{4}(?!\d)/.exec(day)?.[0]
  const from = known?.[0] ?? (said === undefined ? undefined : Number(said))
  const isRange = (plain.issued?.['date-parts']?.length ?? 1) > 1
  const isOther = said !== undefined && from !== Number(said)
  if (month === 0 || from === undefined || isRange || isOther || (known?.length ?? 0) > 1)
    return plain
  const parts = [from, month, ...(date === undefined ? [] : [Number(date)])]
  return { ...plain, issued: { 'date-parts': [parts] } }
}
