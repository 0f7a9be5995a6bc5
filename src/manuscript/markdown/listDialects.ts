import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import { wording } from '../../wording'

const DIALECT = wording.findings.dialects

/**
 * Signs of other programs' Markdown, which ours reads as words: they stay in the text as they were
 * written, and are said with the place of the first, for they would be printed.
 */
const DIALECTS: [what: string, form: RegExp][] = [
  [DIALECT.titleLines, /^% \S/],
  [DIALECT.division, /^:{3,}/],
  [DIALECT.lineBlock, /^\| \S(?!.*\|)/],
  [DIALECT.definition, /^: {2,}\S/],
  [DIALECT.attributes, /\{(?:[#.][\w:-]+|[\w-]+=[^{}\s]+)(?: [^{}]*)?\}/],
  [DIALECT.privateComment, /%%[^%]+%%/],
  [DIALECT.embeddedFile, /!\[\[[^\]]+\]\]/],
  [DIALECT.collectionLink, /(?<!!)\[\[[^\]]+\]\](?![([:])/],
  [DIALECT.tracked, /\{(?:\+\+|--|~~|>>|==)[^]*?(?:\+\+|--|~~|<<|==)\}/],
  [DIALECT.highlighting, /(?<!\{)==[^=\s][^=]*==(?!\})/],
  [DIALECT.callout, /^> ?\[![a-z]+\]/i],
  [DIALECT.citationKey, /(?:^|[\s[;-])@[A-Za-z_][\w:.#$%&+?<>~/-]*(?=[\],; ]|$)/],
  [
    DIALECT.formula,
    /\$\$[^$]+\$\$|(?<![\w$\\])\$(?=[^\s$])[^$\d][^$]{0,200}?[\\^_={}][^$]{0,200}?\$(?![\w$])/,
  ],
  [DIALECT.macroNote, /\bfootnote(?:ref)?:[\w-]*\[[^\]]*\]?/],
  [DIALECT.fileHeading, /^={1,5} \S.*/],
  [DIALECT.bracketCitation, /\[#[A-Za-z][\w:.-]*\](?!\()/],
]

/** One problem for each kind; what stands in code is left alone. Reads each line once. */
export function listDialects(text: string, lineOffset: number): ManuscriptProblem[] {
  const found = new Map<string, { words: string; line: number }>()
  let isCode = false
  for (const [index, line] of text.split('\n').entries()) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode
    if (isCode) continue
    const start = line.slice(0, 2000).replace(/`[^`]*`/g, '')
    for (const [what, form] of DIALECTS) {
      const words = found.has(what) ? undefined : form.exec(start)?.[0].trim()
      if (words) found.set(what, { words, line: index + 1 + lineOffset })
    }
  }
  return [...found].map(([what, { words, line }]) =>
    createProblem('dialectKept', { what, example: words }, { line }),
  )
}
