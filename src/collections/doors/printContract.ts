import { createHash } from 'node:crypto'
import { escapeXML } from '../../text/escapeXML'
import type { Contract, Operation } from './describeContract'

type Schema = Record<string, unknown>

const REF = /^#\/components\/schemas\/(.+)$/

/**
 * The contract as a page to be read, whole and without a script. `policy` is the Content-Security-Policy
 * under which its one style is good and nothing is fetched from anywhere.
 */
export function printContract({ components, info, paths }: Contract): {
  html: string
  policy: string
} {
  const doors = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method, operation })),
  )
  const tags = [...new Set(doors.map(({ operation }) => operation.tags[0] ?? ''))]
  const rooms = tags.map((tag) => {
    const inside = doors.filter(({ operation }) => operation.tags[0] === tag)
    return `<section id="${escapeXML(tag)}"><h2>${escapeXML(tag)}</h2>${inside.map(printDoor).join('')}</section>`
  })
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      `<section id="type-${escapeXML(name)}"><h3>${escapeXML(name)}</h3>${printSchema(schema, 0)}</section>`,
  )
  const key = String(components.securitySchemes['key']?.['description'] ?? '')
  const links = [...tags, 'types'].map(
    (tag) => `<li><a href="#${escapeXML(tag)}">${escapeXML(tag)}</a></li>`,
  )
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
<title>API reference</title><style>${STYLE}</style></head>
<body><header><h1>API reference</h1>
<p>${printWords(info.description)}</p><p>What a key may be for: ${printWords(key)}</p>
<p>For programs the same is at <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).</p></header>
<nav aria-label="Contents"><ul>${links.join('')}</ul></nav>
<main>${rooms.join('')}<section id="types"><h2>types</h2>${schemas.join('')}</section></main></body></html>`
  const digest = createHash('sha256').update(STYLE).digest('base64')
  return {
    html,
    policy: `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
  }
}

function printDoor({
  method,
  operation,
  path,
}: {
  method: string
  operation: Operation
  path: string
}): string {
  const { operationId, parameters, requestBody, responses, summary } = operation
  const [[status = '', done] = []] = Object.entries(responses)
  const parts = [
    parameters.length > 0
      ? `<h4>In the address</h4><dl>${parameters
          .map(({ in: place, name, required, schema }) =>
            printProperty(
              place === 'path' ? `{${name}}` : `?${name}`,
              schema,
              required === true,
              0,
            ),
          )
          .join('')}</dl>`
      : '',
    ...Object.entries(requestBody?.content ?? {}).map(
      ([type, { schema }]) => `<h4>Sent, as ${escapeXML(type)}</h4>${printSchema(schema, 0)}`,
    ),
    ...Object.entries(done?.content ?? {}).map(
      ([type, { schema }]) =>
        `<h4>Answered, ${status}, as ${escapeXML(type)}</h4>${printSchema(schema, 0)}`,
    ),
  ]
  const scope = operation['x-scope']
  const who =
    operation.security.length === 0 ? 'anybody' : scope ? `scope ${scope}` : 'no key: sign in'
  return `<article id="${escapeXML(operationId)}"><h3><code><b>${method.toUpperCase()}</b> /api${escapeXML(path)}</code></h3>
<p>${printWords(summary)} <small>${who}</small></p><details><summary>${escapeXML(operationId)}</summary>${parts.join('')}</details></article>`
}

/** Deeper than this a shape is told no further; it has a name in almost every case. */
const DEEPEST = 6

function printSchema(schema: Schema, depth: number): string {
  const {
    additionalProperties,
    properties,
    required = [],
  } = schema as {
    additionalProperties?: Schema | boolean
    properties?: Record<string, Schema>
    required?: string[]
  }
  if (!properties) return `<p>${printType(schema, depth)}</p>`
  const rows = Object.entries(properties).map(([name, value]) =>
    printProperty(name, value, required.includes(name), depth),
  )
  const others =
    typeof additionalProperties === 'object'
      ? printProperty('…', additionalProperties, false, depth)
      : ''
  return `<dl>${rows.join('')}${others}</dl>`
}

function printProperty(name: string, schema: Schema, isRequired: boolean, depth: number): string {
  const said =
    typeof schema['description'] === 'string' ? ` ${printWords(schema['description'])}` : ''
  return `<dt><code>${escapeXML(name)}</code>${isRequired ? '' : ' <i>optional</i>'}</dt><dd>${printType(schema, depth)}${said}</dd>`
}

function printType(schema: Schema, depth: number): string {
  const {
    anyOf,
    const: only,
    enum: words,
    items,
    prefixItems,
    type,
  } = schema as {
    anyOf?: Schema[]
    const?: unknown
    enum?: unknown[]
    items?: Schema | false
    prefixItems?: Schema[]
    type?: string | string[]
  }
  const [, name] = REF.exec(String(schema['$ref'] ?? '')) ?? []
  if (name) return `<a href="#type-${escapeXML(name)}">${escapeXML(name)}</a>`
  if (anyOf) return anyOf.map((one) => printType(one, depth)).join(' or ')
  if (words)
    return words.map((word) => `<code>${escapeXML(JSON.stringify(word))}</code>`).join(' or ')
  if (only !== undefined) return `<code>${escapeXML(JSON.stringify(only))}</code>`
  if (prefixItems) return `[${prefixItems.map((one) => printType(one, depth)).join(', ')}]`
  if (items) return `list of ${printType(items, depth)}`
  if (schema['properties'] && depth < DEEPEST) return printSchema(schema, depth + 1)
  return escapeXML([type ?? 'anything'].flat().join(' or '))
}

/** Words with code between backticks. */
function printWords(words: string): string {
  return escapeXML(words).replace(/`([^`]+)`/g, '<code>$1</code>')
}

const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;padding:1.5rem;max-width:60rem;font:1rem/1.5 system-ui,sans-serif}
h1,h2,h3{line-height:1.25}h2{margin:2.5rem 0 .5rem;border-bottom:1px solid}
h3{margin:1.5rem 0 .25rem;font-size:1rem;overflow-wrap:anywhere}h4{margin:1rem 0 .25rem;font-size:.9rem}
p{margin:.25rem 0}small{border:1px solid;border-radius:.3rem;padding:0 .35rem;white-space:nowrap}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}
dl{margin:.25rem 0;padding-inline-start:1rem;border-inline-start:1px solid #8888}
dt{margin-top:.35rem}dd{margin:0 0 0 1rem}code{font-family:ui-monospace,monospace;font-size:.92em}
summary{cursor:pointer}a{color:inherit}`
