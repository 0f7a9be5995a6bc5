import canonicalize from 'canonicalize'

/**
 * One spelling for one value: the JSON Canonicalization Scheme, RFC 8785. Keys are sorted by their
 * UTF-16 code units, numbers and strings are written as ECMAScript writes them, nothing is indented.
 *
 * RFC 8785 speaks of JSON values only, while the serialiser would also accept others and turn some
 * of them silently into `null` or into text that is no JSON. A hash must not stand on that, so
 * whatever JSON cannot say is refused here, with its place.
 */
type Path = readonly (string | number)[]

const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * The canonical JSON of a value. A property that is `undefined` counts as absent.
 *
 * Throws a TypeError that names the place (`at body[3].text`) for `undefined` elsewhere, functions,
 * symbols, bigints, NaN, infinities, class instances such as Date or Map, circular references and
 * strings with half a surrogate pair.
 *
 * @example canonicalJSON({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJSON(value: unknown): string {
  refuseOtherThanJSON(value, [], [])
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('The serialiser gave no text for a JSON value')
  return text
}

function refuseOtherThanJSON(value: unknown, path: Path, parents: readonly object[]): void {
  switch (typeof value) {
    case 'boolean':
      return
    case 'string':
      if (LONE_SURROGATE.test(value)) refuse('a string with half a surrogate pair', path)
      return
    case 'number':
      if (!Number.isFinite(value)) refuse(String(value), path)
      return
    case 'object':
      if (value === null) return
      if (parents.includes(value)) refuse('a circular reference', path)
      refuseInside(value, path, [...parents, value])
      return
    default:
      refuse(typeof value, path)
  }
}

function refuseInside(value: object, path: Path, parents: readonly object[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      refuseOtherThanJSON(item, [...path, index], parents)
    }
    return
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    refuse(`an instance of ${value.constructor.name}`, path)
  }
  for (const [key, item] of Object.entries(value)) {
    if (LONE_SURROGATE.test(key)) refuse('a key with half a surrogate pair', [...path, key])
    if (item !== undefined) refuseOtherThanJSON(item, [...path, key], parents)
  }
}

function refuse(what: string, path: Path): never {
  const place = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
  throw new TypeError(`JSON cannot say ${what}${place === '' ? '' : ` at ${place}`}`)
}
