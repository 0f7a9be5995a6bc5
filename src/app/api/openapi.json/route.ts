import config from '@payload-config'
import { describeContract } from '../../../collections/doors/describeContract'
import { OPEN_DOORS } from '../../../site/outputs/open/doors'

export const dynamic = 'force-dynamic'

let written: string | undefined

/** The contract of every door, as OpenAPI 3.1. It says nothing of the magazine, so anybody may read it. */
export async function GET(): Promise<Response> {
  written ??= JSON.stringify(describeContract(await config, OPEN_DOORS))
  return new Response(written, {
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
      'Content-Type': 'application/json; charset=utf-8',
    },
  })
}
