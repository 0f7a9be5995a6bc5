import config from '@payload-config'
import { REST_GET } from '@payloadcms/next/routes'
import { readPicture } from '../../../../../../lib/pictures'
import { answer } from '../../../../answer'
import { printPage } from '../../../../answerPage'
import { isOpenPicture } from '../../../../isOpenPicture'
import { readLibrary } from '../../../../readLibrary'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ name: string }> }

/** What a picture may weigh to be kept in memory beside the pages, in bytes. */
const LIGHT = 512 * 1024

const askPayload = REST_GET(config)

/**
 * A picture at the address Payload gives it. What readers can reach is sent as the pages are: with a
 * tag, for HEAD as for GET, and without the database. Everything else is Payload's to answer, which
 * shows staff what is not printed yet and refuses it to readers.
 */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { name } = await params
  const { library } = await readLibrary()
  const picture = isOpenPicture(library, name) ? await readPicture(name) : undefined
  if (!picture) {
    return askPayload(request, { params: Promise.resolve({ slug: ['media', 'file', name] }) })
  }
  const { bytes: body, mediaType: type } = picture
  return answer(
    request,
    // Asked again: between the two the picture may have been taken from readers.
    (now, build) =>
      isOpenPicture(now, name)
        ? { status: 200, type, body, steady: true }
        : printPage(request, now, build, null),
    { keep: body.length <= LIGHT },
  )
}
