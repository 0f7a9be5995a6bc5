import { wording } from '../../wording'

type Door<Args> = (request: Request, args: Args) => Promise<Response>

/**
 * A door that answers 400 where a body is no JSON. Payload reads the body of a question that is sent as
 * one (`X-Payload-HTTP-Method-Override`) before it looks for faults.
 */
export function refuseUnreadable<Args>(door: Door<Args>): Door<Args> {
  return async (request, args) => {
    try {
      return await door(request, args)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      const message = wording.requests.body.notJSON
      return Response.json({ errors: [{ reason: 'invalidBody', message }] }, { status: 400 })
    }
  }
}
