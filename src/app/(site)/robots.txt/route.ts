import { renderRobots } from '../../../site/outputs/renderRobots'
import { answer } from '../answer'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  answer(request, (_, build) => ({
    status: 200,
    type: 'text/plain; charset=utf-8',
    body: renderRobots(build),
  }))
