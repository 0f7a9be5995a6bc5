import { toInlines } from '../testManuscript'
import { inlinesToRuns } from '../runs'
import { parseNote } from './parseNote'

/** For tests: the only citation of a note, which spells a work out, and what stands around it. */
export function testParseOnly(line: string) {
  const { citations, prose } = parseNote(inlinesToRuns(toInlines(line)))
  const [citation, ...others] = citations
  if (citation?.source.kind !== 'work' || others.length > 0)
    throw new Error(`Not one work was read from: ${line}`)
  const { locator, prefix, suffix, source, flags } = citation
  return { work: source.work, fullness: source.fullness, locator, prefix, suffix, flags, prose }
}
