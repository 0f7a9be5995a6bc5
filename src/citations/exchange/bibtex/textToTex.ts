/**
 * Words with the marks of CSL-JSON as a value of BibTeX, in UTF-8. What means something to TeX is
 * escaped; braces have names, so that none can be left open.
 */
export function textToTex(text: string): string {
  return text.replaceAll(
    /<\/?(i|b|sup|sub)>|[\\{}~^%&#$_]|--+|''|`/g,
    (sign, tag: string | undefined) => {
      if (tag !== undefined) return sign.startsWith('</') ? '}' : `\\${TAGS[tag] ?? ''}{`
      return ESCAPES[sign] ?? [...sign].join('{}')
    },
  )
}

/**
 * A title, in which capitals that styles would lower are kept in braces: those of every word but the
 * first, and of words that have one inside.
 */
export function titleToTex(title: string): string {
  const words = title.split(/(\s+)/)
  return words
    .map((word, index) => {
      const tex = textToTex(word)
      const isNamed = index > 0 ? /\p{Lu}/u.test(word) : /\p{L}.*\p{Lu}/u.test(word)
      return isNamed && !/[\\{}<>]/.test(tex) ? `{${tex}}` : tex
    })
    .join('')
}

const TAGS: Readonly<Record<string, string>> = {
  i: 'textit',
  b: 'textbf',
  sup: 'textsuperscript',
  sub: 'textsubscript',
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
}
