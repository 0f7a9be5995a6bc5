import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import type { Payload } from 'payload'
import { describeContract, type Contract } from '../../src/collections/doors/describeContract'
import { OPEN_DOORS } from '../../src/site/outputs/open/doors'

type Schema = Record<string, unknown>

/**
 * Throws where an answer is not what the contract says of its door: another status than it names, or
 * JSON that does not fit, a field more included. Doors the contract does not have are not looked at.
 */
export function fitsContract(
  { config }: Pick<Payload, 'config'>,
  { method, path, status, text }: { method: string; path: string; status: number; text: string },
): void {
  contract ??= openContract(describeContract(config, OPEN_DOORS))
  const { pathname } = new URL(path, 'http://localhost')
  const door = contract.doors.find(
    (one) => one.method === method.toLowerCase() && one.address.test(pathname),
  )
  if (!door) return
  const wrong = (what: string) =>
    new Error(`${method} ${path} answered ${status}: ${what}\n${text.slice(0, 2000)}`)
  if (status === 304) return // the same as before, without a body, to whoever has it
  const isDone = status < 400
  if (isDone && status !== door.status) throw wrong(`the contract says ${door.status}`)
  const fits = isDone ? door.answer : contract.refusal
  if (!fits) return
  if (fits(JSON.parse(text))) return
  const errors = (fits.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  )
  throw wrong(errors.slice(0, 5).join('; '))
}

type OpenDoor = {
  method: string
  address: RegExp
  status: number
  answer?: ValidateFunction | undefined
}

let contract: { doors: OpenDoor[]; refusal: ValidateFunction } | undefined

function openContract({ components, paths }: Contract) {
  const ajv = new Ajv2020({ allErrors: false, strict: false, inlineRefs: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'contract', components: close(components) })
  const compile = (schema: Schema) => ajv.compile(relate(close(schema)) as Schema)
  const doors = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters, responses }]): OpenDoor => {
      const [[status = '200', response] = []] = Object.entries(responses)
      const schema = response?.content?.['application/json']?.schema
      const ids = new Set(parameters.filter((one) => one.schema['type'] === 'integer').map(nameOf))
      const place = (_: string, name: string) => (ids.has(name) ? '\\d+' : '[^/]+')
      let made: ValidateFunction | undefined
      return {
        method,
        address: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, place)}/?$`),
        status: Number(status),
        get answer() {
          made ??= schema && compile(schema)
          return made
        },
      }
    }),
  )
  // A name stands before a place for any: /styles/preview is no style.
  doors.sort((a, b) => weigh(a.address) - weigh(b.address))
  return { doors, refusal: compile({ $ref: '#/components/schemas/Errors' }) }
}

const nameOf = ({ name }: { name: string }) => name

const weigh = ({ source }: RegExp) => source.split('+').length

/** The same where an object has nothing but what is written of it. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close)
  if (typeof schema !== 'object' || schema === null) return schema
  const closed = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, close(value)]),
  )
  const isOpen = !('properties' in schema) || 'additionalProperties' in schema
  return isOpen || typeof closed.properties !== 'object' || closed.type !== 'object'
    ? closed
    : { ...closed, additionalProperties: false }
}

function relate(schema: unknown): unknown {
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/')
  return JSON.parse(text)
}
