import type { Stored } from './answers'

/** What can be done with a kind of record through Payload’s doors, in the words of the contract. */
type StoredDoors = {
  path: keyof Stored
  one: string
  many: string
  writes: boolean
  /** Where records come as files with their fields beside them. */
  file?: true
  /** Where they can be deleted and not written. */
  ends?: true
}

/** Records that are read through Payload’s doors; which are written there too. */
export const STORED_DOORS: readonly StoredDoors[] = [
  { path: 'issues', one: 'issue', many: 'issues', writes: true },
  { path: 'articles', one: 'article', many: 'articles', writes: true },
  { path: 'contributors', one: 'contributor', many: 'contributors', writes: true },
  { path: 'media', one: 'picture', many: 'pictures', writes: true, file: true },
  { path: 'references', one: 'reference', many: 'references', writes: true },
  { path: 'quotations', one: 'quotation', many: 'quotations', writes: true },
  { path: 'comments', one: 'comment', many: 'comments', writes: false },
  { path: 'editions', one: 'edition', many: 'editions', writes: false },
  { path: 'manuscripts', one: 'manuscript', many: 'manuscripts', writes: false },
  { path: 'sign-offs', one: 'sign-off', many: 'sign-offs', writes: false },
  { path: 'turns', one: 'turn', many: 'turns', writes: false },
  { path: 'users', one: 'person', many: 'people', writes: false },
  { path: 'api-keys', one: 'key', many: 'keys', writes: false, ends: true },
]

type Schema = Record<string, unknown>

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

const whole = { type: 'integer' }
const yesOrNo = { type: 'boolean' }

const QUERY: Record<string, Schema> = {
  depth: {
    ...whole,
    description: 'How far records that are named are put in their place; 0: ids.',
  },
  draft: { ...yesOrNo, description: 'The newest draft, and not what readers have.' },
  limit: { ...whole, description: 'How many on a page; 0: all.' },
  page: whole,
  sort: { type: 'string', description: 'A field; with a minus before it the other way round.' },
  where: {
    type: 'object',
    additionalProperties: true,
    description: 'Only those that fit, as where[title][equals]=Type.',
  },
}

const parametersOf = (...names: string[]) =>
  names.map((name) => ({
    name,
    in: 'query',
    schema: QUERY[name],
    ...(name === 'where' ? { style: 'deepObject', explode: true } : {}),
  }))

const idParameter = { name: 'id', in: 'path', required: true, schema: whole }

/** A page of a list, as Payload answers it. */
const pageOf = (docs: Schema): Schema => ({
  type: 'object',
  required: ['docs', 'totalDocs', 'hasNextPage'],
  properties: {
    docs: { type: 'array', items: docs },
    totalDocs: whole,
    limit: whole,
    page: { type: ['integer', 'null'] },
    pagingCounter: whole,
    totalPages: whole,
    hasNextPage: yesOrNo,
    hasPrevPage: yesOrNo,
    nextPage: { type: ['integer', 'null'] },
    prevPage: { type: ['integer', 'null'] },
  },
})

const savedOf = (doc: Schema): Schema => ({
  type: 'object',
  required: ['doc'],
  properties: { doc, message: { type: 'string' } },
})

type Operation = {
  name: string
  does: string
  parameters: object[]
  answer: Schema
  status: number
}

export type StoredOperation = Operation & {
  path: string
  method: 'delete' | 'get' | 'patch' | 'post'
  body?: Schema
  /** The body comes in a form, as JSON in `_payload`, with the file beside it. */
  file?: true
}

/** The doors of Payload for the records above, as the contract lists them. */
export function listStoredDoors(
  schemas: Record<keyof Stored, { $ref?: string }>,
): StoredOperation[] {
  const records = STORED_DOORS.flatMap(
    ({ ends, file, many, one, path, writes }): StoredOperation[] => {
      const doc = schemas[path]
      const name = `${path[0]?.toUpperCase() ?? ''}${path.slice(1).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`
      const reading: StoredOperation[] = [
        {
          path: `/${path}`,
          method: 'get',
          name: `find${name}`,
          does: `The ${many} that one may see, by pages.`,
          parameters: parametersOf('where', 'sort', 'limit', 'page', 'depth', 'draft'),
          answer: pageOf(doc),
          status: 200,
        },
        {
          path: `/${path}/{id}`,
          method: 'get',
          name: `read${name}`,
          does: `One ${one}.`,
          parameters: [idParameter, ...parametersOf('depth', 'draft')],
          answer: doc,
          status: 200,
        },
      ]
      const ending: StoredOperation = {
        path: `/${path}/{id}`,
        method: 'delete',
        name: `delete${name}`,
        does: `Delete one ${one} that nothing uses.`,
        parameters: [idParameter],
        answer: savedOf(doc),
        status: 200,
      }
      if (!writes) return ends ? [...reading, ending] : reading
      const body = ref(`${doc.$ref?.split('/').at(-1) ?? ''}Data`)
      return [
        ...reading,
        {
          path: `/${path}`,
          method: 'post',
          ...(file && { file }),
          name: `create${name}`,
          does: `A new ${one}.`,
          parameters: parametersOf('depth', 'draft'),
          body,
          answer: savedOf(doc),
          status: 201,
        },
        {
          path: `/${path}/{id}`,
          method: 'patch',
          name: `update${name}`,
          does: `Save fields of one ${one}.`,
          parameters: [idParameter, ...parametersOf('depth', 'draft')],
          body,
          answer: savedOf(doc),
          status: 200,
        },
        ending,
      ]
    },
  )
  const magazine = schemas.magazine
  return [
    ...records,
    {
      path: '/globals/magazine',
      method: 'get',
      name: 'readMagazine',
      does: 'What is set for the magazine as a whole.',
      parameters: parametersOf('depth'),
      answer: magazine,
      status: 200,
    },
    {
      path: '/globals/magazine',
      method: 'post',
      name: 'updateMagazine',
      does: 'Save what is set for the magazine.',
      parameters: parametersOf('depth'),
      body: ref('MagazineData'),
      answer: { type: 'object', properties: { result: magazine, message: { type: 'string' } } },
      status: 200,
    },
  ]
}
