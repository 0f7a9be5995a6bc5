/** What is wrong with a CSL file, and where: `line` from 1, `column` from 1. */
export type StyleProblem = {
  kind:
    | 'empty'
    | 'tooLarge'
    | 'notWellFormed'
    | 'doctype'
    | 'notStyle'
    | 'wrongNamespace'
    | 'unknownVersion'
    | 'classMissing'
    | 'infoMissing'
    | 'dependent'
    | 'citationMissing'
    | 'macroMissing'
    | 'macroRecursive'
    | 'unknownElement'
    | 'notUsable'
  message: string
  line: number
  column: number
}

/** An accepted style as its own `<info>` names it, or every problem found, in order of place. */
export type StyleValidation =
  | { valid: true; style: { title: string; id: string; class: 'note' | 'in-text' } }
  | { valid: false; problems: StyleProblem[] }

/** An element of a style file with its place. */
export type StyleElement = {
  name: string
  namespace: string
  attributes: Record<string, string>
  children: StyleElement[]
  text: string
  line: number
  column: number
}
