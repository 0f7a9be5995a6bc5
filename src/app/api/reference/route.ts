import config from '@payload-config'
import { describeContract } from '../../../collections/doors/describeContract'
import { printContract } from '../../../collections/doors/printContract'
import { OPEN_DOORS } from '../../../site/outputs/open/doors'

export const dynamic = 'force-dynamic'

let printed: ReturnType<typeof printContract> | undefined

/** The contract of every door, to be read by people. */
export async function GET(): Promise<Response> {
  printed ??= printContract(describeContract(await config, OPEN_DOORS))
  return new Response(printed.html, {
    headers: {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': printed.policy,
      'Content-Type': 'text/html; charset=utf-8',
    },
  })
}
