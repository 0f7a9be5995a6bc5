import type { Endpoint, SanitizedConfig } from 'payload'
import { z } from 'zod'
import { SCOPES, type Scope } from '../../workflow/scopes'
import type { Stored } from './answers'
import schemas from './answers.json'
import { factsOf, type DoorFacts } from './door'
import { storedScope } from './storedScopes'
import { listStoredDoors, type StoredOperation } from './storedDoors'

type Schema = Record<string, unknown>

export type Operation = {
  operationId: string
  summary: string
  tags: string[]
  security: Record<string, string[]>[]
  parameters: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: { required: boolean; content: Record<string, { schema: Schema }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>
  'x-scope'?: Scope
}

/** An OpenAPI 3.1 document, as far as it is used here. */
export type Contract = {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, Schema> }
}

/** A door that is not Payload’s: a route of the site or of the app. */
export type OtherDoor = { name: string; path: string; does: string }

/** How one says who one is, by what a key has to be for. */
function secure(scope: DoorFacts['scope']): Pick<Operation, 'security' | 'x-scope'> {
  if (scope === 'anybody') return { security: [] }
  if (scope === 'person') return { security: [{ session: [] }] }
  return { security: [{ key: [] }, { session: [] }], 'x-scope': scope }
}

/**
 * Every door of this house, in the form of OpenAPI 3.1: ours with the schemas that check what they are
 * sent and those of the types of what they answer, the doors of Payload that store and read records, and
 * `others`, which anybody may read. It is the same for everybody and says nothing of any magazine.
 */
export function describeContract(
  { collections, endpoints, globals }: SanitizedConfig,
  others: readonly OtherDoor[],
): Contract {
  const rooms: { room: string; endpoints: readonly Endpoint[] }[] = [
    ...collections.map((one) => ({ room: `/${one.slug}`, endpoints: one.endpoints || [] })),
    ...globals.map((one) => ({ room: `/globals/${one.slug}`, endpoints: one.endpoints || [] })),
    { room: '', endpoints },
  ]
  const paths: Contract['paths'] = {}
  const add = (path: string, method: string, operation: Operation) => {
    const there = (paths[path] ??= {})
    there[method] ??= operation
  }
  for (const { endpoints: doors, room } of rooms) {
    for (const endpoint of doors) {
      const facts = factsOf(endpoint)
      const path = `${room}${endpoint.path}`.replace(/:(\w+)/g, '{$1}').replace(/\/$/, '')
      if (facts) add(path, endpoint.method, describeDoor(path, facts))
    }
  }
  for (const stored of listStoredDoors(schemas.properties as Record<keyof Stored, Schema>)) {
    add(stored.path, stored.method, describeStored(stored))
  }
  for (const other of others) add(other.path, 'get', describeOther(other))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Forme',
      version: '1',
      description:
        'Every address of the API of this magazine. A program says who it is with a key: `Authorization: Bearer forme_…`, made on the page of one’s account; it may do what its person may, within its scopes. What is refused answers `errors`, with a `reason` that does not change and a sentence for people.',
    },
    servers: [{ url: '/api' }],
    paths,
    components: {
      schemas: { ...(schemas.named as Record<string, Schema>), ...dataSchemas(), Errors: ERRORS },
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: describeScopes() },
        session: { type: 'apiKey', in: 'header', name: 'Authorization', description: 'JWT …' },
      },
    },
  }
}

const describeScopes = () =>
  Object.entries(SCOPES)
    .map(([scope, may]) => `\`${scope}\`: ${may}.`)
    .join(' ')

const ERRORS: Schema = {
  type: 'object',
  description: 'What was refused, and why.',
  required: ['errors'],
  properties: {
    message: { type: 'string', description: 'The sentence of the refusal once more.' },
    errors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['reason', 'message'],
        properties: {
          reason: { type: 'string', description: 'A word that does not change.' },
          message: { type: 'string', description: 'A sentence for people.' },
          field: { type: 'string', description: 'The field that is missing or wrong.' },
        },
        additionalProperties: true,
      },
    },
  },
}

const json = (schema: Schema) => ({ 'application/json': { schema } })

const REFUSED = {
  description: 'Refused, with the reason.',
  content: json({ $ref: '#/components/schemas/Errors' }),
}

function describeDoor(path: string, facts: DoorFacts): Operation {
  const { body, does, file, form, formOrJSON, name, query, scope, status } = facts
  const answered = (schemas.properties as Record<string, Schema>)[name]
  const content = file ? { [file]: { schema: {} } } : answered && json(answered)
  const sent = body ?? form ?? formOrJSON
  return {
    operationId: name,
    summary: does,
    tags: [tagOf(path)],
    ...secure(scope),
    parameters: [...pathParameters(path), ...(query ? queryParameters(query) : [])],
    ...(sent && {
      requestBody: {
        required: !sent.safeParse({}).success,
        content: {
          ...(form || formOrJSON ? { 'multipart/form-data': { schema: toSchema(sent) } } : {}),
          ...(form ? {} : json(toSchema(sent))),
        },
      },
    }),
    responses: {
      [status]: { description: 'Done.', ...(content && status !== 204 && { content }) },
      default: REFUSED,
    },
  }
}

function describeStored({
  answer,
  body,
  does,
  file,
  method,
  name,
  parameters,
  path,
  status,
}: StoredOperation): Operation {
  return {
    operationId: name,
    summary: does,
    tags: [tagOf(path)],
    ...secure(storedScope({ method, path }, path.replace('/globals', '').split('/')[1] ?? '')),
    parameters: parameters as Operation['parameters'],
    ...(body && { requestBody: { required: true, content: file ? formOf(body) : json(body) } }),
    responses: { [status]: { description: 'Done.', content: json(answer) }, default: REFUSED },
  }
}

function describeOther({ does, name, path }: OtherDoor): Operation {
  const answered = (schemas.properties as Record<string, Schema>)[name] ?? {}
  return {
    operationId: name,
    summary: does,
    tags: [tagOf(path)],
    security: [],
    parameters: pathParameters(path),
    responses: { 200: { description: 'Done.', content: json(answered) }, default: REFUSED },
  }
}

/** A file, and beside it the fields of its record, as JSON. */
const formOf = (body: Schema) => ({
  'multipart/form-data': {
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        _payload: { type: 'string', contentMediaType: 'application/json', contentSchema: body },
      },
    },
  },
})

const tagOf = (path: string) => path.split('/')[1] ?? ''

function pathParameters(path: string): Operation['parameters'] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: name === 'hash' || name === 'style' ? 'string' : 'integer' },
  }))
}

function queryParameters(query: z.ZodObject): Operation['parameters'] {
  const { properties, required = [] } = toSchema(query) as {
    properties: Record<string, Schema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

function toSchema(shape: z.ZodType): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })
  return schema
}

/** What may be sent of a record: any of its fields. Which it must have, the desk says in words. */
function dataSchemas(): Record<string, Schema> {
  const stored = listStoredDoors(schemas.properties as Record<keyof Stored, Schema>)
  const names = new Set(stored.flatMap(({ body }) => (body ? [String(body['$ref'])] : [])))
  return Object.fromEntries(
    [...names].map((ref) => {
      const name = ref.split('/').at(-1) ?? ''
      const {
        description: _,
        required: __,
        ...record
      } = (schemas.named as Record<string, Schema>)[name.replace(/Data$/, '')] ?? {}
      return [name, record]
    }),
  )
}
