import { buildHomePage } from '../../site/views/buildHomePage'
import { answerPage } from './answerPage'
import { listPublished } from './toRecords'

export const GET = (request: Request) =>
  answerPage(request, (library) => buildHomePage(library.magazine, listPublished(library)))
