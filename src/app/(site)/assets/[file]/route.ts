import { getSiteAssets } from '../../siteBuild'

type Address = { params: Promise<{ file: string }> }

/** Stylesheet and fonts; names change with contents or with the package, so they are kept a year. */
export async function GET(_: Request, { params }: Address): Promise<Response> {
  const file = getSiteAssets().files.get((await params).file)
  if (!file) return new Response('There is no such file.', { status: 404 })
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': file.type,
    },
  })
}
