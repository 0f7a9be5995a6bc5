import type { ExtractRun } from '../model'

/** A stretch of text round what was found, with the hits marked. */
export function Extract({ runs }: { runs: ExtractRun[] }) {
  if (runs.length === 0) return null
  return (
    <p className="extract">
      {runs.map((run, index) =>
        run.hit ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
      )}
    </p>
  )
}
