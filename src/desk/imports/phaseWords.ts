import type { ImportPhase } from './model'

/** Where a file stands, in words: shown beside its name and read out by screen readers. */
export function phaseWords(phase: ImportPhase): string {
  switch (phase.at) {
    case 'waiting':
      return 'Waiting for the file before it'
    case 'uploading':
      return `Sending, ${phase.percent} per cent`
    case 'reading':
      return 'Reading and counting'
    case 'ended':
      return {
        imported: 'On the desk',
        titleMissing: 'Needs a title',
        trackedChanges: 'Needs a decision on its tracked changes',
        alreadyImported: 'Has been brought in before',
        refused: 'Not taken',
      }[phase.outcome.kind]
  }
}
