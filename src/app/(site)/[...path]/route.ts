import { answerPage } from '../answerPage'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) => answerPage(request, () => null)
