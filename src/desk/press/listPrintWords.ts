import { CORRECTION_WORDS } from './kindWords'
import type { CorrectionDraft, PrintPlan } from './model'

/**
 * What printing does, sentence by sentence, for the person who is about to do it: what readers get,
 * what they are told, and what they do not get yet.
 */
export function listPrintWords(
  { articles, changed, name, ordinal, replaces, waiting }: PrintPlan,
  { corrections, note }: { corrections: Record<string, CorrectionDraft>; note: string },
): string[] {
  const count = articles === 1 ? 'its article' : `all ${articles} articles`
  return [
    replaces
      ? `Edition ${ordinal} of ${name} takes the place of the one readers have, with ${count} at once.`
      : `Edition ${ordinal} of ${name} goes before readers, who have nothing of it now, with ${count} at once.`,
    note.trim() === '' ? 'Readers get no note.' : `Readers are told: “${note.trim()}”`,
    ...changed.map(({ article, title }) => {
      const { kind, what } = corrections[article] ?? { kind: 'correction', what: '' }
      const [word] = CORRECTION_WORDS[kind].split(':')
      return `${word} in “${title}”: “${what.trim()}”`
    }),
    ...waiting.map(({ title }) => `“${title}” stays as readers have it; its new draft waits.`),
    'It can be undone by going back to an earlier edition or by withdrawing the issue; what was printed stays in its history.',
  ]
}
