import { answerPage } from '../answerPage'

export const GET = (request: Request) => answerPage(request, () => null)
