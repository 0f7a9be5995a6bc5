import { readApparatus } from '../../../src/manuscript/apparatus/readApparatus'
import { readManuscript } from '../../../src/manuscript/readManuscript'
import { LARGE_FILES } from './largeFiles'

/**
 * How long it takes to read files that are large in one way and to understand their notes, without
 * the desk. Milliseconds of computing, since the machine may be busy with other things, and by the
 * clock. A file whose notes were not understood has not been read quickly: that is an error.
 */
export function measureReading(): { what: string; milliseconds: number; wall: number }[] {
  return LARGE_FILES.map(({ citations, fileName, what, write }) => {
    const bytes = write()
    const before = process.cpuUsage()
    const begun = performance.now()
    const { manuscript } = readManuscript(bytes, { fileName })
    const { notes } = readApparatus(manuscript)
    const wall = performance.now() - begun
    const { system, user } = process.cpuUsage(before)
    const found = notes.reduce((sum, note) => sum + note.citations.length, 0)
    if (found !== citations) throw new Error(`${what}: ${found} citations instead of ${citations}.`)
    return { what, milliseconds: (system + user) / 1000, wall }
  })
}
