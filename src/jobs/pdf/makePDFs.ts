import type { PrintedArticle } from '../../edition/manifest'
import { readEnv } from '../../lib/env'
import { readPictures } from '../../lib/pictures'
import { defineTask, runTask } from '../../lib/workers/runTask'
import type { PublishedIssue } from '../../site/model'
import type { PDFSet, setPDFs } from '../../site/outputs/pdf/setPDFs'
import { wording } from '../../wording'

/**
 * What the work of one issue may take. Thirty articles with a hundred notes each, 274 pages, need 690 MB
 * and 20 seconds of computing (`npm run bench -- pdf`).
 */
export const SETTING = defineTask<typeof setPDFs>({
  module: 'site/outputs/pdf/setPDFs.ts',
  name: 'setPDFs',
  seconds: 180,
  megabytes: 950,
  refusal: wording.press.pdfTooLong,
})

/**
 * Makes PDFs of an issue in a process beside this one: of the whole (null), and of articles by their
 * ids.
 *
 * @returns the PDFs in the order in which they were asked for
 * @throws {Refusal} 422 `tooHeavy` where that takes more time or memory than it may
 */
export async function makePDFs(
  published: PublishedIssue<PrintedArticle>,
  wanted: readonly (string | null)[],
): Promise<PDFSet[]> {
  const origin = readEnv().serverURL
  const pictures = await readPictures(published.manifest)
  return runTask(SETTING, [{ published, wanted, origin, pictures }], { person: 'the press' })
}
