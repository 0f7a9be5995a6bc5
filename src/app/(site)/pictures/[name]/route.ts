import config from '@payload-config'
import { getPayload } from 'payload'
import { rolesOf } from '../../../../access/can'
import { readPicture } from '../../../../lib/pictures'
import { isAllowed } from '../../../../workflow/roles'
import { answer } from '../../answer'
import { printPage } from '../../answerPage'
import { isOpenPicture } from '../../isOpenPicture'
import { readLibrary } from '../../readLibrary'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ name: string }> }

/** What a picture may weigh to be kept in memory beside the pages, in bytes. */
const LIGHT = 512 * 1024

/**
 * A picture at the address that says what is in it. What readers can reach is sent as the pages are:
 * with a tag, for HEAD as for GET, and without the database. What is not printed yet, or not open any
 * more, is for staff: the preview and the desk show texts with the addresses they will have.
 */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { name } = await params
  const { library } = await readLibrary()
  const isOpen = isOpenPicture(library, name)
  const picture = isOpen || (await isStaff(request)) ? await readPicture(name) : undefined
  if (picture && !isOpen) {
    const { bytes, mediaType } = picture
    return new Response(new Uint8Array(bytes), {
      headers: { 'Cache-Control': 'private, no-cache', 'Content-Type': mediaType },
    })
  }
  return answer(
    request,
    // Asked again: between the two the picture may have been taken from readers.
    (now, build) =>
      picture && isOpenPicture(now, name)
        ? { status: 200, type: picture.mediaType, body: picture.bytes, steady: true }
        : printPage(request, now, build, null),
    { keep: picture !== undefined && picture.bytes.length <= LIGHT },
  )
}

/** Whether somebody of the desk asks. Strangers, who send nothing to be known by, cost no question. */
async function isStaff({ headers }: Request): Promise<boolean> {
  if (!headers.has('cookie') && !headers.has('authorization')) return false
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  return isAllowed(rolesOf(user), 'desk.enter')
}
