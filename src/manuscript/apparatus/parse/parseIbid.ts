/**
 * References back: ibid. and its family, in the languages the magazine's sources are in. Said of
 * the source of the note before (ibid., idem, id., ebd., там же), of the same place in it (loc.
 * cit.), or of an author's work cited earlier (Trotsky, op. cit.). The word is read here; what it
 * points to is decided where all notes are known (bind/).
 */
import type { CslName, Locator } from '../../../citations/model'
import type { IbidForm, ScannedNote, Source, Span } from './model'
import { isRemark } from './details'
import { parsePersonNames } from './people'
import { parseLocator, readLocatorValue } from './parseLocator'
import { splitSegments } from './scanNote'

const SAME =
  /^(?:ibidem|ibídem|ibid|ibíd|idem|id|ebenda|ebda|ebd|там же|там само|ib|ivi|tamże|tamtéž|tamtiež|aldaar|ό\. ?π|αυτόθι|uo)(?![\p{L}\p{N}])\.?/iu
const SAME_PLACE = /^loc\. ?cit\.?(?![\p{L}\p{N}])/iu
const NAMED =
  /(?:op\. ?cit\.?|opus cit\.?|a\. ?a\. ?o\.?|указ\. ?соч\.?|цит\. ?соч\.?|a\. ?g\. ?[em]\.?|ob\. ?cit\.?|dz\. ?cyt\.?|anf\. ?arb\.?|loc\. ?cit\.?)(?![\p{L}\p{N}])/iu

type IbidReading = {
  source: Extract<Source, { kind: 'ibid' }>
  locator: Locator | null
  end: number
}

/** Null where the words between the offsets do not refer back, or say more than can be read. */
export function parseIbid(note: ScannedNote, span: Span): IbidReading | null {
  const text = note.text.slice(span.start, span.end)
  const same = SAME.exec(text)
  if (same) return finish(text, span, same[0], 0, { form: 'same', names: [], title: null })
  const place = SAME_PLACE.exec(text)
  if (place) return finish(text, span, place[0], 0, { form: 'samePlace', names: [], title: null })
  const named = NAMED.exec(text)
  if (!named || note.nested[span.start + named.index] === 1) return null
  const before = readNamed(note, { start: span.start, end: span.start + named.index })
  return before && finish(text, span, named[0], named.index, { form: 'named', ...before })
}

function finish(
  text: string,
  span: Span,
  word: string,
  at: number,
  source: { form: IbidForm; names: CslName[]; title: string | null },
): IbidReading | null {
  const after = at + word.length
  const gap = /^[,:]? ?/u.exec(text.slice(after))?.[0] ?? ''
  const rest = text.slice(after + gap.length)
  const bare = readLocatorValue(rest)
  const read =
    parseLocator(rest) ??
    (bare && { locator: { label: 'page' as const, value: bare.value }, end: bare.end })
  const end = read ? after + gap.length + read.end : after
  if (!read && rest !== '' && !isRemark(rest) && !/^[([]/u.test(rest)) return null
  return {
    source: { kind: 'ibid', word: word.trim(), ...source },
    locator: read?.locator ?? null,
    end: span.start + end,
  }
}

/** `Trotsky, op. cit.` and `L Trotsky, My Life, op. cit.`: whose work, and perhaps which. */
function readNamed(
  note: ScannedNote,
  span: Span,
): { names: CslName[]; title: string | null } | null {
  const [first, title, ...others] = splitSegments(note, span.start, span.end)
  if (!first) return { names: [], title: null }
  if (others.length > 0) return null
  const names = parsePersonNames(first.text)?.names ?? [{ literal: first.text }]
  return { names, title: title ? title.text.replace(/^[‘“"']|[’”"']$/gu, '') : null }
}
