import { fieldLabel } from '../../citations/references/fieldLabel'
import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import {
  type BoundNote,
  hasCitationCues,
  type NumberedNote,
  type UnboundReason,
} from './bind/bindCitations'
import { findDisagreements } from './bind/referenceIndex'
import { describePrinted, placeOf } from './groupPrinted'
import type { Apparatus, ReadNote } from './model'
import { wording } from '../../wording'

/**
 * What the reading of the apparatus leaves for a person to decide or to know, in note order; how notes
 * print otherwise than they read comes last, by kind.
 */
export function describeProblems(
  read: Omit<Apparatus, 'problems'>,
  bound: BoundNote[],
  numbered: Pick<NumberedNote, 'managed'>[],
): ManuscriptProblem[] {
  const quotations = new Map(read.quotations.map((quotation) => [quotation.note, quotation]))
  const disagreements = new Map<number, ReturnType<typeof findDisagreements>>()
  for (const found of findDisagreements(read.references)) {
    const last = found.notes.at(-1) ?? 0
    const others = disagreements.get(last)
    if (others) others.push(found)
    else disagreements.set(last, [found])
  }
  const otherwise = new Set<ReadNote>()
  const told = read.notes.flatMap((note, index) => {
    const quotation = quotations.get(note.number)
    const place = placeOf(note)
    return [
      ...describeUnbound(note, bound[index]),
      ...(numbered[index]?.managed ? [] : describeReading(note, bound[index], otherwise)),
      ...(numbered[index]?.managed?.differences ?? []).map((difference) =>
        createProblem('citationDiffers', difference, place),
      ),
      ...(disagreements.get(note.number) ?? []).map(({ notes, fields }) =>
        createProblem(
          'referencesDisagree',
          { notes: notes.join(', '), fields: fields.map(fieldLabel).join(', ') },
          place,
        ),
      ),
      ...(quotation?.alternative === undefined
        ? []
        : [
            createProblem(
              'quotationDoubtful',
              { note: note.number, text: quotation.text, alternative: quotation.alternative },
              { note: note.number, line: quotation.line },
            ),
          ]),
    ]
  })
  return [...told, ...describePrinted([...otherwise])]
}

function describeUnbound(note: ReadNote, bound: BoundNote | undefined): ManuscriptProblem[] {
  return (bound?.unbound ?? []).map(({ word, why, name }) =>
    createProblem(
      'ibidUnbound',
      { note: note.number, word, reason: describeReason(why, name) },
      placeOf(note),
    ),
  )
}

function describeReason(why: UnboundReason, name: string): string {
  return wording.findings.unbound[why](name)
}

/** Notes that print otherwise than they read are gathered in `otherwise`. */
function describeReading(
  note: ReadNote,
  bound: BoundNote | undefined,
  otherwise: Set<ReadNote>,
): ManuscriptProblem[] {
  const { number, text, printed, confidence, flags } = note
  const place = placeOf(note)
  if (flags.includes('newShortForm'))
    return [createProblem('workNamedShortly', { note: number, words: text }, place)]
  if (confidence === 'likely' && text === printed)
    return [createProblem('noteLooksOtherwise', { note: number, words: text }, place)]
  if (confidence === 'likely') {
    otherwise.add(note)
    return []
  }
  const isFlagged = bound?.unbound.length === 0 && hasCitationCues(text)
  if (confidence === 'none' && isFlagged)
    return [createProblem('noteNotUnderstood', { note: number, text }, place)]
  return []
}
