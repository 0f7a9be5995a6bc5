import config from '@payload-config'
import { getPayload } from 'payload'
import { checkHealth } from '../../../queries/checkHealth'

export const dynamic = 'force-dynamic'

/** Liveness and readiness for load balancers: 200 when Forme can serve, 503 when it cannot yet. */
export async function GET(): Promise<Response> {
  const health = await checkHealth(() => getPayload({ config }))
  return Response.json(health, {
    status: health.ready ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
