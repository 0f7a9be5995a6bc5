import type { Stored } from '../../../../lib/answers/composeReply.mjs'
import { keepInFront } from '../../keepInFront'
import { sendAnswer } from '../../sendAnswer'
import { getSiteAssets } from '../../siteBuild'
import { storeAnswer } from '../../storeAnswer'
import { wording } from '../../../../wording'

type Address = { params: Promise<{ file: string }> }

/** Each file is compressed once; there are a dozen of them. */
const kept = new Map<string, Promise<Stored>>()

/** Stylesheet, script, icons and fonts; names change with contents, so they are kept a year. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const name = (await params).file
  const file = getSiteAssets().files.get(name)
  if (!file) return new Response(wording.press.noFile, { status: 404 })
  const stored =
    kept.get(name) ?? storeAnswer({ status: 200, type: file.type, body: file.bytes, lasting: true })
  kept.set(name, stored)
  keepInFront({ path: `/assets/${name}`, stored: await stored })
  return sendAnswer(request, await stored)
}
