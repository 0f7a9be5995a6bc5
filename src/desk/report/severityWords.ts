import type { ProblemSeverity } from '../../manuscript/model'

/** How much a problem asks of the editor: a word for it, and the colour of its tag. */
export const SEVERITY_WORDS: Record<ProblemSeverity, { word: string; tone: 'bad' | 'ask' | '' }> = {
  error: { word: 'Stops the import', tone: 'bad' },
  decide: { word: 'To decide', tone: 'ask' },
  warning: { word: 'To know', tone: '' },
}
