import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { Refusal } from '../../lib/refusal'
import { checkEndpoints } from './checkEndpoints'
import { closeDoors } from './closeDoors'
import { DEEPEST, refuseOddValues } from './refuseOddValues'
import { wording } from '../../wording'

/** What can be asked of a field here; Payload's others are for maps and for other databases. */
const OPERATORS = new Set([
  ...['equals', 'not_equals', 'exists', 'in', 'not_in', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
])

/**
 * What Payload meets with an error of its own is refused in words (400): a question that is none, a
 * body that is no object or is nested without end, an object where text belongs, a date that is none, or
 * the character NUL, which PostgreSQL cannot store. What is no door is closed before (closeDoors).
 */
export function refuseOddRequests(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const check = checkRequest(collection)
    collection.hooks.beforeOperation.unshift(({ args }) => check(args))
  }
  for (const global of config.globals) {
    const check = checkRequest(global)
    // Payload gives collections a list where they have no hooks, and globals none.
    const known = global.hooks.beforeOperation as typeof global.hooks.beforeOperation | undefined
    global.hooks.beforeOperation = [({ args }) => check(args as object), ...(known ?? [])]
  }
  return checkEndpoints(closeDoors(config))
}

function checkRequest({
  flattenedFields,
}: Pick<SanitizedCollectionConfig, 'flattenedFields'>): <Args extends object>(args: Args) => Args {
  return (args) => {
    const { data, where } = args as { data?: unknown; where?: unknown }
    if (where !== undefined && where !== null) checkWhere(where)
    if (data !== undefined) {
      if (!isObject(data)) refuse(wording.requests.body.notObject)
      refuseOddValues(data)
      checkShapes(data, flattenedFields, '')
    }
    return args
  }
}

function checkWhere(where: unknown, depth = 0): void {
  if (!isObject(where)) refuse(wording.requests.where.names)
  if (depth > DEEPEST) refuse(wording.requests.where.tooDeep)
  for (const [name, asked] of Object.entries(where)) {
    if (name.toLowerCase() === 'and' || name.toLowerCase() === 'or') {
      if (Array.isArray(asked)) for (const one of asked) checkWhere(one, depth + 1)
      else refuse(wording.requests.where.conditions(name))
      continue
    }
    if (!isObject(asked)) refuse(wording.requests.where.comparison(name))
    for (const [operator, value] of Object.entries(asked)) {
      if (!OPERATORS.has(operator)) refuse(wording.requests.where.operator(operator, name))
      const isList = operator === 'in' || operator === 'not_in'
      if (Array.isArray(value) && !isList) refuse(wording.requests.where.oneValue(name, operator))
    }
  }
}

function checkShapes(
  data: Record<string, unknown>,
  fields: readonly FlattenedField[],
  around: string,
): void {
  for (const field of fields) {
    const value = data[field.name]
    const path = `${around}${field.name}`
    if (value === undefined || value === null) continue
    if (field.type === 'array') {
      // Payload's form sends the number of rows where there are none.
      if (typeof value === 'number') continue
      if (!Array.isArray(value)) refuse(wording.requests.must.beList(path), path)
      for (const [index, row] of value.entries()) {
        if (!isObject(row)) refuse(wording.requests.must.beObject(`${path}.${index}`), path)
        checkShapes(row, field.flattenedFields, `${path}.${index}.`)
      }
    } else if (field.type === 'group' || field.type === 'tab') {
      if (!isObject(value)) refuse(wording.requests.must.beObject(path), path)
      checkShapes(value, field.flattenedFields, `${path}.`)
    } else if (TEXTUAL.has(field.type)) {
      const values = 'hasMany' in field && field.hasMany && Array.isArray(value) ? value : [value]
      if (values.some((one) => isThing(one) && !(one instanceof Date))) {
        refuse(wording.requests.must.beText(path), path)
      }
      // An empty one is a form's way to take a date away.
      const isDate =
        field.type !== 'date' || value === '' || !Number.isNaN(Date.parse(String(value)))
      if (!isDate) refuse(wording.requests.must.beDate(path), path)
    }
  }
}

const TEXTUAL = new Set(['code', 'date', 'email', 'radio', 'select', 'text', 'textarea'])

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return isThing(value) && !Array.isArray(value)
}

function refuse(message: string, field?: string): never {
  throw new Refusal('invalid', 400, message, field === undefined ? {} : { field })
}
