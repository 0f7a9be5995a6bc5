import { DESK_LANGUAGE } from '../../wording'

/** A time zone as people know it: `British Summer Time, GMT+1`. */
export type NamedZone = { zone: string; name: string }

/** Every time zone known here, with its name and how far its clocks are from UTC at a moment. */
export function listTimeZones(at: Date): NamedZone[] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])
  return [...zones].map((zone) => ({ zone, name: nameTimeZone(zone, at) }))
}

/**
 * What a time zone is called and how far its clocks are from UTC at a moment.
 *
 * @example nameTimeZone('Europe/London', new Date('2026-07-01')) // 'British Summer Time, GMT+1'
 */
export function nameTimeZone(zone: string, at: Date): string {
  const part = (timeZoneName: 'long' | 'shortOffset') =>
    new Intl.DateTimeFormat(DESK_LANGUAGE, { timeZone: zone, timeZoneName })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [name, offset] = [part('long'), part('shortOffset')]
  return name === offset ? offset : `${name}, ${offset}`
}

/** The zone that somebody means by what they wrote: its own name, or a place in it; null for none, or several. */
export function findTimeZone(words: string, zones: readonly NamedZone[]): string | null {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, ' ')
  const wanted = plain(words)
  if (wanted === '') return null
  const exact = zones.find(({ zone }) => plain(zone) === wanted)
  if (exact) return exact.zone
  const [first, second] = zones.filter(({ zone }) => plain(zone.split('/').at(-1) ?? '') === wanted)
  return first && !second ? first.zone : null
}
