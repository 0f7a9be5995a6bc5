import { REFUSALS, type RefusalFacts, type RefusalReason } from './refusals'

/** The sentence a person reads when an act is refused for this reason; `facts` is what the reason needs told. */
export function refusalMessage(reason: RefusalReason, facts: Partial<RefusalFacts> = {}): string {
  return REFUSALS[reason].words({
    roles: [],
    stage: 'drafting',
    kind: '',
    kinds: [],
    count: 0,
    titles: [],
    ...facts,
  })
}
