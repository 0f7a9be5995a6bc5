import type { CslItem } from '../../citations/model'
import { referenceToCoins } from '../references/referenceToCoins'

/** What a reader’s reference manager takes off the page; nothing is seen or heard of it. */
export function Coins({ item }: { item: CslItem }) {
  return <span className="Z3988" title={referenceToCoins(item)} aria-hidden="true" />
}
