/** A node of a JSON-LD graph in schema.org terms. */
export type GraphNode = { '@type': string; '@id'?: string; [property: string]: GraphValue }

export type GraphValue =
  | string
  | number
  | undefined
  | { '@id': string }
  | GraphNode
  | (string | { '@id': string } | GraphNode)[]
