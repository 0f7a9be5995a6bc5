import type { Run } from '../../citations/model'
import { findSafeHref } from '../../edition/findSafeHref'

/** Printed runs of a note or a list entry. A run whose address may not be printed is plain text. */
export function Runs({ runs }: { runs: Run[] }) {
  return runs.map((run, index) => <OneRun key={index} run={run} />)
}

function OneRun({ run }: { run: Run }) {
  let content = <>{run.text}</>
  if (run.superscript) content = <sup>{content}</sup>
  if (run.italic) content = <i>{content}</i>
  if (run.bold) content = <b>{content}</b>
  const href = run.href === undefined ? null : findSafeHref(run.href)
  return href === null ? content : <a href={href}>{content}</a>
}
