import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readAs } from '../../lib/readAs'
import { readBody, readID } from '../../lib/readRequest'
import type { Scope } from '../../workflow/scopes'
import type { Answers } from './answers'

/** What is known of a door besides what it does: enough to check a request and to describe it. */
export type DoorFacts = {
  /** Its name in the contract, and of its answer where that is JSON. */
  name: string
  /** What it does, in a sentence. */
  does: string
  /** What a key has to be for; `anybody` need not be signed in, `person`: no key will do. */
  scope: Scope | 'anybody' | 'person'
  status: 200 | 201 | 204
  /** The shape of a JSON body. */
  body?: z.ZodType
  /** The shape of a form (`multipart/form-data`), which the door reads itself. */
  form?: z.ZodType
  /** The same of a door that takes a form or JSON. */
  formOrJSON?: z.ZodType
  query?: z.ZodObject
  /** The media type of an answer that is no JSON. */
  file?: string
}

type Asked<Body, Query> = { req: PayloadRequest; id: number; body: Body; query: Query }

type Said<Body extends z.ZodType, Query extends z.ZodObject> = Omit<
  DoorFacts,
  'body' | 'query' | 'scope' | 'status'
> & {
  method: Endpoint['method']
  path: string
  scope: DoorFacts['scope']
  status?: DoorFacts['status']
  body?: Body
  query?: Query
  /** Who may not do it at all is told so before anything is read. */
  first?: (req: PayloadRequest) => void
}

/**
 * A door of ours: the request is read by the schemas it is described with, and what `answer` gives is
 * sent as JSON. The type of it is that of `Answers` by the door’s name, from which the contract is made.
 */
export function door<
  const Name extends keyof Answers,
  Body extends z.ZodType = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
>(
  facts: Said<Body, Query> & { name: Name },
  answer: (
    asked: Asked<z.output<Body>, z.output<Query>>,
  ) => Promise<Answers[Name] | Response> | Answers[Name],
): Endpoint {
  return toEndpoint(facts, async (asked) => {
    const given = await answer(asked)
    return given instanceof Response ? given : Response.json(given, { status: facts.status ?? 200 })
  })
}

/** A door of ours whose answer is no JSON: a file, a stream, or nothing. */
export function fileDoor<
  Body extends z.ZodType = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
>(
  facts: Said<Body, Query>,
  answer: (asked: Asked<z.output<Body>, z.output<Query>>) => Promise<Response> | Response,
): Endpoint {
  return toEndpoint(facts, answer)
}

function toEndpoint<Body extends z.ZodType, Query extends z.ZodObject>(
  { first, method, path, ...facts }: Said<Body, Query>,
  answer: (asked: Asked<z.output<Body>, z.output<Query>>) => Promise<Response> | Response,
): Endpoint {
  const known: DoorFacts = { status: 200, ...facts }
  return {
    path,
    method,
    custom: { door: known },
    handler: async (req) => {
      first?.(req)
      const id = path.includes('/:id') && method !== 'delete' ? readID(req) : 0
      const query = facts.query ? readAs(facts.query, readQuery(req, facts.query)) : {}
      const body = facts.body ? readAs(facts.body, await readBody(req)) : {}
      return answer({ req, id, body: body as z.output<Body>, query: query as z.output<Query> })
    },
  }
}

/** What stands in the query, each name once; where a list is asked for, all that stand under its name. */
function readQuery({ searchParams }: PayloadRequest, shape: z.ZodObject): Record<string, unknown> {
  const names = Object.keys(shape.shape).filter((name) => searchParams.has(name))
  return Object.fromEntries(
    names.map((name) => {
      return [name, isList(shape.shape[name]) ? searchParams.getAll(name) : searchParams.get(name)]
    }),
  )
}

/** Whether a list is asked for, whatever becomes of it once it is read. */
function isList(shape: z.core.$ZodType | undefined): boolean {
  if (shape instanceof z.core.$ZodPipe) return isList(shape._zod.def.in)
  if (shape instanceof z.core.$ZodOptional) return isList(shape._zod.def.innerType)
  return shape instanceof z.core.$ZodArray
}

/** What is known of a door, where it is one of ours. */
export function factsOf({ custom }: Pick<Endpoint, 'custom'>): DoorFacts | undefined {
  return custom?.['door'] as DoorFacts | undefined
}
