import type { PayloadRequest } from 'payload'
import { Fault } from '../../../lib/fault'
import { Refusal, refusalToBody } from '../../../lib/refusal'
import type { ImportProgress } from '../../../operations/importReferenceFile'

const TYPE = 'application/x-ndjson'

/** Whether whoever asks wants to hear how far the work has come. */
export function wantsProgress({ headers }: Pick<PayloadRequest, 'headers'>): boolean {
  return (headers.get('accept') ?? '').includes(TYPE)
}

/**
 * Does a piece of work and answers meanwhile, a line of JSON each time: `{ done, of }`, and at last
 * `{ report }`, or `{ errors }` as any other refusal has it, with its status. The work goes on where
 * nobody listens any more.
 */
export function streamProgress<Report>(
  req: PayloadRequest,
  work: (tell: (progress: ImportProgress) => void) => Promise<Report>,
): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const say = (line: object) => {
        try {
          controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
        } catch {
          // Nobody listens any more.
        }
      }
      try {
        say({ report: await work(say) })
      } catch (error) {
        const isOurs = error instanceof Refusal || error instanceof Fault
        if (!isOurs) req.payload.logger.error(error)
        const status = isOurs ? error.status : 500
        say({ status, ...refusalToBody(error, status) })
      }
      try {
        controller.close()
      } catch {
        // As above.
      }
    },
  })
  return new Response(body, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': TYPE,
      'X-Accel-Buffering': 'no',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
