import type { Stage, TurnAct } from './model'

export const STAGES = [
  'drafting',
  'submitted',
  'changesRequested',
  'approved',
] as const satisfies Stage[]

/** What a stage is called on the desk. */
export const STAGE_NAMES: Record<Stage, string> = {
  drafting: 'Drafting',
  submitted: 'Submitted',
  changesRequested: 'Changes requested',
  approved: 'Approved',
}

/**
 * From which stages an act may start and where it leads. A sign-off leads to `approved` only when
 * it is the last one needed. An approved text can be sent back too: that ends the sign-offs it has.
 * Changing the text is no act: it needs no permission of the workflow, and the stage follows from
 * the hash alone. Assigning is possible at every stage and changes none.
 */
export const TRANSITIONS: Record<
  TurnAct | 'signOff',
  { from: readonly Stage[]; to: readonly Stage[] }
> = {
  submit: { from: ['drafting', 'changesRequested'], to: ['submitted'] },
  takeBack: { from: ['submitted'], to: ['drafting'] },
  requestChanges: { from: ['submitted', 'approved'], to: ['changesRequested'] },
  signOff: { from: ['submitted'], to: ['submitted', 'approved'] },
}
