/**
 * What a person should know of a field (ECMA-376 part 1, 17.16): what it computes will not be
 * computed again, and some show no words of their own. Null for fields whose words say it all.
 */
const COMPUTED: Record<string, string> = {
  TOC: 'table of contents (its words are kept)',
  INDEX: 'index (its words are kept)',
  TOA: 'table of authorities (its words are kept)',
  BIBLIOGRAPHY: 'bibliography made by the word processor (its words are kept)',
  REF: 'cross-reference (its words are kept)',
  PAGEREF: 'reference to a page number (its words are kept)',
  NOTEREF: 'cross-reference to a note (its number is kept as typed)',
  CITATION: 'citation made by the word processor (its words are kept)',
  ADDIN: 'field of another program, such as a reference manager (its words are kept)',
}
const SILENT = new Set(['HYPERLINK', 'PAGE', 'FORMTEXT', 'FORMCHECKBOX', 'FORMDROPDOWN', 'SET'])

/** `hasResult` tells whether the field shows words. */
export function describeField(instruction: string, hasResult: boolean): string | null {
  const name = /^\s*(\w+)/.exec(instruction)?.[1]?.toUpperCase() ?? ''
  if (hasResult) return COMPUTED[name] ?? null
  return SILENT.has(name) ? null : `field without words: ${instruction.trim()}`
}
