import type { Run } from '../citations/model'

/** Printed words on the desk with their look; links are left to the reader's page. */
export function PrintedRuns({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ bold, italic, superscript, text }, index) => {
    const words = superscript ? <sup>{text}</sup> : text
    const slanted = italic ? <i>{words}</i> : words
    return <span key={index}>{bold ? <b>{slanted}</b> : slanted}</span>
  })
}
