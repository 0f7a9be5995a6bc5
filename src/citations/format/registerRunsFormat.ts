import CSL from 'citeproc'
import type { Decorate, OutputFormat } from 'citeproc'
import { FORGEABLE_MARKS, MARK } from './runMarks'

export const RUNS_FORMAT = 'runs'

const wrap =
  (mark: string): Decorate =>
  (_state, text) =>
    mark + text + MARK.close

const keep: Decorate = (_state, text) => text

/** A part that stands by itself in a list of works, such as its number; a run has no room but a space. */
const apart: Decorate = (_state, text) => ` ${text} `

const link: Decorate = (_state, text) => {
  const address = toAddress(text)
  return address === null ? text : MARK.href + address + MARK.hrefEnd + text + MARK.close
}

/** The engine sends addresses and DOIs alike through its DOI hook. */
function toAddress(text: string): string | null {
  if (/^https?:\/\//i.test(text)) return text
  return /^10\.\d{4,9}\//.test(text) ? `https://doi.org/${text}` : null
}

const quote =
  (open: string, close: string): Decorate =>
  (state, text) =>
    state.getTerm(open) + text + state.getTerm(close)

/**
 * Makes the output format `runs` known to the engine: marks (see runMarks.ts) where its HTML format
 * writes tags. This is the engine's own hook for output formats, so its output is read back exactly
 * and nothing is guessed from markup. Links are made of http and https addresses only. Small
 * capitals, underlining and subscripts, which runs do not have, keep their text.
 */
export function registerRunsFormat(): void {
  const format: OutputFormat = {
    text_escape: (text) => (text ?? '').replace(FORGEABLE_MARKS, '\uFFFD'),
    bibstart: '',
    bibend: '',
    '@passthrough/true': keep,
    '@font-style/italic': wrap(MARK.italic),
    '@font-style/oblique': wrap(MARK.italic),
    '@font-style/normal': wrap(MARK.upright),
    '@font-variant/small-caps': keep,
    '@font-variant/normal': keep,
    '@font-weight/bold': wrap(MARK.bold),
    '@font-weight/normal': wrap(MARK.unbold),
    '@font-weight/light': keep,
    '@text-decoration/none': keep,
    '@text-decoration/underline': keep,
    '@vertical-align/sup': wrap(MARK.superscript),
    '@vertical-align/sub': keep,
    '@vertical-align/baseline': wrap(MARK.baseline),
    '@strip-periods/true': keep,
    '@strip-periods/false': keep,
    '@quotes/true': quote('open-quote', 'close-quote'),
    '@quotes/inner': quote('open-inner-quote', 'close-inner-quote'),
    '@quotes/false': keep,
    '@cite/entry': keep,
    '@bibliography/entry': keep,
    '@display/block': apart,
    '@display/left-margin': apart,
    '@display/right-inline': keep,
    '@display/indent': apart,
    '@showid/true': keep,
    '@URL/true': link,
    '@DOI/true': link,
  }
  CSL.Output.Formats[RUNS_FORMAT] = format
}
