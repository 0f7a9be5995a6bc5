import type { ReviewTurn } from '../../queries/review/model'
import { formatMinute } from '../formatMinute'

const TURNS: Record<ReviewTurn['act'], string> = {
  submit: 'Submitted by',
  takeBack: 'Taken back by',
  requestChanges: 'Changes requested by',
}

/** Who passed the text on last, and when. */
export function turnWords({ act, at, by }: ReviewTurn): string {
  return `${TURNS[act]} ${by.name} on ${formatMinute(at)}.`
}
