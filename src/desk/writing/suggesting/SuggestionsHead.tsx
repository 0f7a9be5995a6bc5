'use client'
import { useRouter } from 'next/navigation'
import { CardsHead } from '../cards/CardColumn'
import { useRoom } from '../room'
import { wording } from '../../../wording'

/** How many suggestions wait, the way to the next, and what became of the last that was answered. */
export function SuggestionsHead({
  answered,
  hasMoved,
  isAll,
  onAll,
  onNext,
  open,
  said,
}: {
  answered: number
  /** Others have changed the text somebody suggests in. */
  hasMoved: boolean
  /** Those that are answered are shown as well. */
  isAll: boolean
  onAll: () => void
  onNext: () => void
  open: number
  said: string
}) {
  const { loop } = useRoom()
  const router = useRouter()
  return (
    <CardsHead>
      {open > 0 && (
        <button
          className="forme-writing__quiet-button"
          onClick={onNext}
          title={wording.suggesting.nextKey}
          type="button"
        >
          {wording.suggesting.next(open)}
        </button>
      )}
      {answered > 0 && (
        <button
          aria-pressed={isAll}
          className="forme-writing__quiet-button"
          onClick={onAll}
          type="button"
        >
          {wording.suggesting.answered(answered)}
        </button>
      )}
      {hasMoved && (
        <button
          className="forme-writing__quiet-button"
          onClick={() => void loop.settle().then((isSaved) => isSaved && router.refresh())}
          type="button"
        >
          {wording.suggesting.textMoved}
        </button>
      )}
      <span className="forme-writing__faint" role="status">
        {said}
      </span>
    </CardsHead>
  )
}
