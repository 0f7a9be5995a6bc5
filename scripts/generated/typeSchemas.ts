import path from 'node:path'
import ts from 'typescript'

/** A JSON Schema (2020-12), as far as types of TypeScript say one. */
export type Schema = {
  $ref?: string
  anyOf?: Schema[]
  additionalProperties?: Schema | boolean
  const?: unknown
  description?: string
  enum?: (boolean | number | string)[]
  format?: string
  items?: Schema | false
  prefixItems?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  type?: string | string[]
}

/** Schemas by the names of their types; they refer to one another as `#/components/schemas/NAME`. */
export type Schemas = Record<string, Schema>

const PREFIX = '#/components/schemas/'

/**
 * What the properties of an interface are as JSON: a schema for each property, and one for each named
 * type that is met on the way, with the comments of the source as descriptions. A date is text, what
 * JSON leaves out (functions, `undefined`) is left out. Throws where a type cannot be JSON.
 */
export function readTypeSchemas(
  root: string,
  places: readonly { file: string; interface: string }[],
): { properties: Schemas; named: Schemas } {
  const configFile = path.join(root, 'tsconfig.json')
  const { config } = ts.readConfigFile(configFile, (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const files = places.map(({ file }) => path.join(root, file))
  const program = ts.createProgram(files, { ...options, noEmit: true, types: ['node'] })
  const writer = new SchemaWriter(program.getTypeChecker())
  const properties = places.flatMap((place, index) => {
    const source = program.getSourceFile(files[index] ?? '')
    const found = source?.statements.find(
      (one): one is ts.InterfaceDeclaration =>
        ts.isInterfaceDeclaration(one) && one.name.text === place.interface,
    )
    if (!found) throw new Error(`${place.file} declares no interface ${place.interface}.`)
    return Object.entries(writer.propertiesOf(found))
  })
  return { properties: Object.fromEntries(properties), named: writer.sorted() }
}

/** Deeper than any answer; a type that leads back to itself needs a name. */
const DEEPEST = 100

class SchemaWriter {
  private readonly path: string[] = []
  private readonly named = new Map<ts.Type, { name: string; schema: Schema }>()

  constructor(private readonly checker: ts.TypeChecker) {}

  propertiesOf(declaration: ts.InterfaceDeclaration): Schemas {
    return this.writeObject(this.checker.getTypeAtLocation(declaration)).properties ?? {}
  }

  sorted(): Schemas {
    const all = [...this.named.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    return Object.fromEntries(all.map(({ name, schema }) => [name, schema]))
  }

  private write(type: ts.Type): Schema {
    const { flags } = type
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {}
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
    if (flags & ts.TypeFlags.BooleanLiteral)
      return { const: this.checker.typeToString(type) === 'true' }
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' }
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' }
    if (flags & ts.TypeFlags.Null) return { type: 'null' }
    if (type.isUnion()) return this.nameOr(type, () => this.writeUnion(type))
    if (this.checker.isTupleType(type)) {
      const items = this.checker.getTypeArguments(type as ts.TypeReference)
      return { type: 'array', prefixItems: items.map((item) => this.write(item)), items: false }
    }
    if (this.checker.isArrayType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference)
      return { type: 'array', items: item ? this.write(item) : {} }
    }
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' }
    if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.NonPrimitive)) {
      return this.nameOr(type, () => this.writeObject(type))
    }
    throw new Error(`“${this.checker.typeToString(type)}” is no JSON.`)
  }

  /** A type that has a name of its own is written once and referred to. */
  private nameOr(type: ts.Type, make: () => Schema): Schema {
    const symbol = nameOf(type)
    if (!symbol) return make()
    const known = this.named.get(type)
    if (known) return { $ref: `${PREFIX}${known.name}` }
    const schema: Schema = {}
    const name = this.nameFor(symbol)
    this.named.set(type, { name, schema })
    Object.assign(schema, isStored(symbol) ? loosen(make()) : make(), this.describe(symbol))
    return { $ref: `${PREFIX}${name}` }
  }

  /** Its own name; two types of one name are told apart by a number. */
  private nameFor({ name }: ts.Symbol): string {
    const taken = new Set([...this.named.values()].map((one) => one.name))
    for (let number = 2; ; number += 1) {
      const free = number === 2 ? name : `${name}${number - 1}`
      if (!taken.has(free)) return free
    }
  }

  private writeUnion(type: ts.UnionType): Schema {
    const parts = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
    const isBoolean = (part: ts.Type) => Boolean(part.flags & ts.TypeFlags.BooleanLiteral)
    const both = parts.filter(isBoolean).length === 2
    const schemas = parts
      .filter((part) => !(both && isBoolean(part)))
      .map((part) => this.write(part))
    if (both) schemas.push({ type: 'boolean' })
    return join(schemas)
  }

  private writeObject(type: ts.Type): Schema {
    const properties: Schemas = {}
    const required: string[] = []
    for (const property of this.checker.getPropertiesOfType(type)) {
      const value = this.checker.getTypeOfSymbol(property)
      if (value.getCallSignatures().length > 0) continue
      const isOptional = Boolean(property.flags & ts.SymbolFlags.Optional)
      this.path.push(property.name)
      if (this.path.length > DEEPEST) throw new Error(`Without end: ${this.path.join('.')}`)
      properties[property.name] = { ...this.write(value), ...this.describe(property) }
      this.path.pop()
      if (!isOptional) required.push(property.name)
    }
    const index = this.checker.getIndexInfoOfType(type, ts.IndexKind.String)
    return {
      type: 'object',
      ...(Object.keys(properties).length === 0 ? {} : { properties }),
      ...(required.length === 0 ? {} : { required }),
      ...(index ? { additionalProperties: this.write(index.type) } : {}),
    }
  }

  private describe(symbol: ts.Symbol): Schema {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(this.checker))
    return text === '' ? {} : { description: text.replace(/\s+/g, ' ') }
  }
}

/** What the language and its libraries bring along has no name here. */
function nameOf(type: ts.Type): ts.Symbol | undefined {
  if (type.aliasSymbol) return ownSymbol(type.aliasSymbol)
  const isInterface = type.symbol?.flags & ts.SymbolFlags.Interface
  return isInterface ? ownSymbol(type.symbol) : undefined
}

function ownSymbol(symbol: ts.Symbol): ts.Symbol | undefined {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? ''
  return file.includes('/src/') && !file.includes('/node_modules/') ? symbol : undefined
}

/** A record as Payload has it. */
function isStored(symbol: ts.Symbol): boolean {
  return /\/payload-types\.ts$/.test(symbol.declarations?.[0]?.getSourceFile().fileName ?? '')
}

/** A draft may lack what a record has to have, and a field one may not read is left out of the answer. */
function loosen({ properties = {}, required = [], ...schema }: Schema): Schema {
  const loose = Object.entries(properties).map(([name, value]) => [name, orNull(name, value)])
  return {
    ...schema,
    properties: Object.fromEntries(loose) as Schemas,
    required: required.filter((name) => name === 'id'),
  }
}

function orNull(name: string, schema: Schema): Schema {
  if (name === 'id' || JSON.stringify(schema) === '{}') return schema
  const { description, ...value } = schema
  const { anyOf = [value] } = value
  const known = anyOf.some((one) => [one.type].flat().includes('null'))
  const all = known || [value.type].flat().includes('null') ? anyOf : [...anyOf, { type: 'null' }]
  return { ...(all.length > 1 ? { anyOf: all } : value), ...(description ? { description } : {}) }
}

/** One of several: words of a list, a type or null, or whatever else fits one of them. */
function join(schemas: Schema[]): Schema {
  const [only] = schemas
  if (schemas.length === 1 && only) return only
  const words = schemas.flatMap((one) => (one.const === undefined ? [] : [one.const]))
  const others = schemas.filter((one) => one.const === undefined)
  const listed = words as (boolean | number | string)[]
  if (words.length > 1) return join([...others, { enum: listed } as Schema])
  if (schemas.every((one) => typeof one.type === 'string' && Object.keys(one).length === 1)) {
    return { type: schemas.map((one) => one.type as string) }
  }
  return { anyOf: schemas }
}
