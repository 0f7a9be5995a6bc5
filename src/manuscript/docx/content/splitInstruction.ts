/**
 * The words of a field's instruction (ECMA-376 part 1, 17.16.5): parted by spaces, or in quotation
 * marks, with a backslash doubled.
 *
 * @example splitInstruction(' CITATION War71 \\f "see " ') // ['CITATION', 'War71', '\\f', 'see ']
 */
export function splitInstruction(instruction: string): string[] {
  return Array.from(instruction.slice(0, 4000).matchAll(/["“”]([^"“”]*)["“”]|(\S+)/g), (match) =>
    (match[1] ?? match[2] ?? '').replaceAll('\\\\', '\\'),
  )
}
