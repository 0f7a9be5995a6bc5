import type { Run } from '../model'
import { mergeRuns } from './mergeRuns'
import { AFFIX_SIGNS, BREAKS, MARK } from './runMarks'

type Look = { italic: boolean; bold: boolean; superscript: boolean; href: string | null }

const PLAIN: Look = { italic: false, bold: false, superscript: false, href: null }

const CHANGES: Record<string, Partial<Look>> = {
  [MARK.italic]: { italic: true },
  [MARK.upright]: { italic: false },
  [MARK.bold]: { bold: true },
  [MARK.unbold]: { bold: false },
  [MARK.superscript]: { superscript: true },
  [MARK.baseline]: { superscript: false },
}

/** Characters that come back as others; see runMarks.ts. */
const CHARACTERS: Record<string, string> = {
  '\u202F': ' ',
  [MARK.narrowSpace]: '\u202F',
  [MARK.stop]: '.',
  [MARK.follows]: '',
  ...AFFIX_SIGNS,
}

/**
 * Reads the marks of the output format `runs` back into runs. An inner mark overrules the outer one
 * until it closes. Promises every character that is no mark, in order; of several spaces in a row,
 * which the engine makes around names, one is left, and none at the beginning.
 */
export function parseMarkedText(marked: string): Run[] {
  const runs: Run[] = []
  const looks: Look[] = []
  let last = ' '
  for (let at = 0; at < marked.length; at += 1) {
    const read = marked.charAt(at)
    const look = looks.at(-1) ?? PLAIN
    const change = CHANGES[read]
    if (change) looks.push({ ...look, ...change })
    else if (BREAKS[read]) {
      dropDelimiter(runs)
      runs.push({ text: ' ', begins: BREAKS[read] })
      last = ' '
    } else if (read === MARK.href) {
      const end = marked.indexOf(MARK.hrefEnd, at)
      looks.push({ ...look, href: marked.slice(at + 1, end) })
      at = end
    } else if (read === MARK.close) looks.pop()
    else {
      const character = CHARACTERS[read] ?? read
      if (character === '' || (character === ' ' && last === ' ')) continue
      runs.push(toRun(character, look))
      last = character
    }
  }
  return mergeRuns(runs)
}

/** What the style puts between two citations has no place where a block ends. */
function dropDelimiter(runs: Run[]): void {
  while (runs.at(-1)?.text === ' ') runs.pop()
  if (/^[;,]$/.test(runs.at(-1)?.text ?? '')) runs.pop()
}

function toRun(text: string, look: Look): Run {
  return {
    text,
    ...(look.italic && { italic: true }),
    ...(look.bold && { bold: true }),
    ...(look.superscript && { superscript: true }),
    ...(look.href !== null && { href: look.href }),
  }
}
