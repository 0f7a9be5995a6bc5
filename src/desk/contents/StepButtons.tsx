'use client'

/** Up and down. They stay open at either end, so that the focus is never lost; a word is said there. */
export function StepButtons({
  focus,
  onStep,
  what,
}: {
  /** The first part of the names by which the focus finds the buttons again. */
  focus: string
  onStep: (step: -1 | 1) => void
  what: string
}) {
  return (
    <span className="forme-steps-by">
      <button
        aria-label={`Move ${what} up`}
        className="forme-plain forme-plain--arrow"
        data-focus={`${focus}-up`}
        onClick={() => onStep(-1)}
        type="button"
      >
        ↑
      </button>
      <button
        aria-label={`Move ${what} down`}
        className="forme-plain forme-plain--arrow"
        data-focus={`${focus}-down`}
        onClick={() => onStep(1)}
        type="button"
      >
        ↓
      </button>
    </span>
  )
}
