import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { publishIssue } from '../../../src/operations/publishIssue'
import { previewIssue } from '../../../src/operations/previewIssue'
import type { MeasuredIssue } from './model'

/** How often the memory of the process is looked at while it prints, in milliseconds. */
const EVERY = 10

/**
 * Prints an issue that is ready, `times` times after the first: before each its label is changed, so
 * that it is another edition, and every article of it is written again.
 */
export async function printAgain(
  payload: Payload,
  publisher: TypedUser,
  id: number,
  times: number,
): Promise<Pick<MeasuredIssue, 'first' | 'later' | 'megabytes' | 'rest'>> {
  const { currentEdition } = await payload.findByID({ collection: 'issues', id, depth: 0 })
  const rest = process.memoryUsage.rss()
  let most = rest
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, EVERY)
  const print = async (): Promise<number> => {
    const req = () => createLocalReq({ user: publisher }, payload)
    const { manifestHash } = await previewIssue({ id, req: await req() })
    const publishing = await req()
    const begun = performance.now()
    await publishIssue({ id, manifestHash, note: 'Another label.', req: publishing })
    return performance.now() - begun
  }
  const first = currentEdition ? 0 : await print()
  const later: number[] = []
  while (later.length < times) {
    const label = `Label ${performance.now()}`
    await payload.update({ collection: 'issues', id, data: { label }, depth: 0, user: publisher })
    later.push(await print())
  }
  clearInterval(watch)
  return { first, later, megabytes: most / 1e6, rest: rest / 1e6 }
}
